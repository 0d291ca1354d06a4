import { Header, Paragraph, type ParagraphChild, Tab } from 'docx';
import type { Document } from '../../blokken.ts';
import { vergelijkString } from '../../vergelijk/tekst.ts';
import { schrijfAlinea } from '../alinea.ts';
import { deel } from '../stelSamen.ts';
import { gemerkteRun } from '../tekst.ts';
import { eenzijdig, type Plek } from './plek.ts';
import { stukkenRuns } from './tekst.ts';

/** The mark of a draft in the versions that are one. */
function schrijfOntwerpmerk(plek: Plek, oud: Document, nieuw: Document): void {
  if (oud.definitief && nieuw.definitief) return;
  const schrijf = () =>
    schrijfAlinea(plek.schrijver, { style: 'Ontwerpmerk' }, [gemerkteRun(plek.schrijver, { text: 'ONTWERP' })]);
  if (oud.definitief === nieuw.definitief) schrijf();
  else eenzijdig(plek, nieuw.definitief ? 'geschrapt' : 'ingevoegd', schrijf);
}

/** The version on the right of the header, behind a tab; one of the two may have none. */
function versieRuns(plek: Plek, oud: string, nieuw: string): ParagraphChild[] {
  const zin = (versie: string) => (versie === '' ? '' : `Versie ${versie}`);
  const tab = () => gemerkteRun(plek.schrijver, { children: [new Tab()] });
  const tekst = stukkenRuns(plek, vergelijkString(zin(oud), zin(nieuw)));
  if (oud === '' && nieuw === '') return [];
  if (oud !== '' && nieuw !== '') return [tab(), ...tekst];
  return [eenzijdig(plek, oud === '' ? 'ingevoegd' : 'geschrapt', tab), ...tekst];
}

/** The headers of both versions: of the front page and of the other pages. */
export function vergelekenKoppen(plek: Plek, oud: Document, nieuw: Document): { voorblad: Header; tekst: Header } {
  const { schrijver } = plek;
  const merk = () => deel(schrijver, () => schrijfOntwerpmerk(plek, oud, nieuw)) as Paragraph[];
  const regel = new Paragraph({
    style: 'Header',
    children: [
      ...stukkenRuns(plek, vergelijkString(oud.uitgever, nieuw.uitgever)),
      ...versieRuns(plek, oud.versie, nieuw.versie),
    ],
  });
  return {
    voorblad: new Header({ children: [...merk(), new Paragraph('')] }),
    tekst: new Header({ children: [...merk(), regel] }),
  };
}
