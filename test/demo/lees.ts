import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Blok, Document, Inline } from '../../app/documents/blokken.ts';
import { maakSjablonen, type Sjablonen } from '../../app/documents/sjabloonmotor.ts';
import { type Dossier, dossierSchema } from '../../app/domain/reglement/dossier.ts';

const wortel = fileURLToPath(new URL('../../', import.meta.url));

export type Demo = 'stek92' | 'stek92-verbeterd' | 'zennevallei' | 'kempen';

/** A demo dossier file as it is. */
export const leesDemotekst = (naam: Demo): string => readFileSync(join(wortel, 'db/demo', `${naam}.json`), 'utf8');

/** A demo dossier by the name of its file. */
export const leesDemo = (naam: Demo): Dossier => dossierSchema.parse(JSON.parse(leesDemotekst(naam)));

/** The templates of the program. */
export function leesSjablonen(): Sjablonen {
  const map = join(wortel, 'templates');
  const namen = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.hbs'));
  return maakSjablonen(
    Object.fromEntries(
      namen.map((naam) => [naam.replaceAll('\\', '/').slice(0, -'.hbs'.length), readFileSync(join(map, naam), 'utf8')]),
    ),
  );
}

/** A piece of a document, in lower case, with the headings above it. */
export interface Stuk {
  readonly onder: string;
  readonly tekst: string;
}

const leesInline = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => {
      if (deel.soort === 'voetnoot') return ` [${leesInline(deel.inhoud)}] `;
      return deel.soort === 'regeleinde' ? ' ' : deel.tekst;
    })
    .join('');

const gewoon = (tekst: string): string =>
  tekst
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();

function leesBlok(blok: Blok, onder: string): Stuk[] {
  switch (blok.soort) {
    case 'sectie': {
      const titel = leesInline(blok.titel);
      const hier = `${onder} > ${titel}`;
      return [{ onder: gewoon(hier), tekst: gewoon(titel) }, ...blok.blokken.flatMap((deel) => leesBlok(deel, hier))];
    }
    case 'alinea':
      return [{ onder: gewoon(onder), tekst: gewoon(leesInline(blok.inhoud)) }];
    case 'lijst':
      return blok.punten.flatMap((punt) => punt.blokken.flatMap((deel) => leesBlok(deel, onder)));
    case 'kader':
      return blok.blokken.flatMap((deel) => leesBlok(deel, onder));
    case 'tabel':
      return [
        [blok.titel, leesInline(blok.noten)],
        blok.kolommen.map(({ titel }) => titel),
        ...blok.rijen.map(({ cellen }) => cellen),
      ].map((cellen) => ({ onder: gewoon(onder), tekst: gewoon(cellen.join(' | ')) }));
  }
}

/** Everything that is printed, without the annex and the banner of a draft. */
export const leesDocument = ({ titel, voorblad, blokken }: Document): Stuk[] => [
  ...[titel, ...voorblad].map((tekst) => ({ onder: '', tekst: gewoon(tekst) })),
  ...blokken.filter(({ id }) => id !== 'ontwerp' && !id.startsWith('bijlage')).flatMap((blok) => leesBlok(blok, '')),
];

/** Whether a string occurs, where a figure is never a part of a longer one: '46' is not in '46.325'. */
function komtVoor(tekst: string, zin: string): boolean {
  for (let plaats = tekst.indexOf(zin); plaats >= 0; plaats = tekst.indexOf(zin, plaats + 1)) {
    const ervoor = /^\d/.test(zin) && /\d[.,]?$/.test(tekst.slice(0, plaats));
    const erna = /\d$/.test(zin) && /^[.,]?\d/.test(tekst.slice(plaats + zin.length));
    if (!ervoor && !erna) return true;
  }
  return false;
}

/** Which of these strings do not occur under a heading with these words. */
export function ontbreekt(stukken: readonly Stuk[], vindt: readonly string[], onder = ''): string[] {
  const hier = stukken.filter((stuk) => stuk.onder.includes(gewoon(onder)));
  return vindt.filter((zin) => !hier.some(({ tekst }) => komtVoor(tekst, gewoon(zin))));
}
