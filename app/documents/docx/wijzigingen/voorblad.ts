import type { Alinea, Document } from '../../blokken.ts';
import { vergelijkBlokken } from '../../vergelijk/blokken.ts';
import { alsTekst, vergelijkString } from '../../vergelijk/tekst.ts';
import { schrijfAlinea } from '../alinea.ts';
import { runs } from '../tekst.ts';
import { schrijfLogo } from '../voorblad.ts';
import { eenzijdig, type Plek } from './plek.ts';
import { stukkenRuns } from './tekst.ts';
import { voorDruk } from './voorDruk.ts';

/** The lines of a front page as paragraphs, so that they are compared like any other. */
const regels = ({ voorblad }: Document): Alinea[] =>
  voorblad.map((regel, index) => ({
    soort: 'alinea',
    id: `voorblad.${index + 1}`,
    stijl: 'gewoon',
    inhoud: alsTekst(regel),
  }));

/** The picture of both versions; another one, or another description of it, is deleted and inserted. */
function schrijfLogos(plek: Plek, oud: Document, nieuw: Document): void {
  const [was, is] = [oud.huisstijl.logo, nieuw.huisstijl.logo];
  if (JSON.stringify(was) === JSON.stringify(is)) return schrijfLogo(plek.schrijver, is);
  eenzijdig(plek, 'geschrapt', () => schrijfLogo(plek.schrijver, was, 2));
  eenzijdig(plek, 'ingevoegd', () => schrijfLogo(plek.schrijver, is));
}

function schrijfOndertitel(plek: Plek, { ondertitel: oud }: Document, { ondertitel: nieuw }: Document): void {
  if (oud === '' && nieuw === '') return;
  const schrijf = () =>
    schrijfAlinea(plek.schrijver, { style: 'Subtitle' }, stukkenRuns(plek, vergelijkString(oud, nieuw)));
  if (oud !== '' && nieuw !== '') schrijf();
  else eenzijdig(plek, oud === '' ? 'ingevoegd' : 'geschrapt', schrijf);
}

/** Writes the front page of both versions: logo, title, subtitle and lines. */
export function schrijfVergelekenVoorblad(plek: Plek, oud: Document, nieuw: Document): void {
  const { schrijver } = plek;
  schrijfLogos(plek, oud, nieuw);
  schrijfAlinea(schrijver, { style: 'Title' }, stukkenRuns(plek, vergelijkString(oud.titel, nieuw.titel)));
  schrijfOndertitel(plek, oud, nieuw);
  const regel = { style: 'Voorbladregel' };
  for (const deel of voorDruk(vergelijkBlokken(regels(oud), regels(nieuw)))) {
    if (deel.stand === 'gewijzigd') {
      if (deel.soort === 'alinea') schrijfAlinea(schrijver, regel, stukkenRuns(plek, deel.inhoud));
    } else if (deel.inhoud.soort === 'alinea') {
      const { inhoud } = deel.inhoud;
      eenzijdig(plek, deel.stand, () => schrijfAlinea(schrijver, regel, runs(schrijver, inhoud)));
    }
  }
}
