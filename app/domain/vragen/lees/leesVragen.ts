import { alsLijst, alsRij, isRij, metWaarde, type Rij, voegPad, waardeOp } from '../rij.ts';
import type { Enkelvoudig, Lijstvraag, Vraag, Vraagcontext } from '../vraag.ts';
import { tak, type Veldenboom } from './boom.ts';
import { fout, type Gelezen } from './gelezen.ts';
import { type Dagdelen, leesDatum } from './leesDatum.ts';
import { leesLijst } from './leesLijst.ts';
import { leesVeld } from './leesVeld.ts';

type Meerkeuze = Extract<Enkelvoudig, { soort: 'meerkeuze' }>;

/** What is wrong with one answer: its path, and a Dutch sentence that starts with the question. */
export interface Veldfout {
  readonly pad: string;
  readonly tekst: string;
}

/** What is collected while a form is read. */
export interface Lezing {
  readonly context: Vraagcontext;
  readonly fouten: Veldfout[];
  readonly ingevoerd: Record<string, string>;
}

/** Where a question stands: its path, and the item around it in words. */
interface Plek {
  readonly pad: string;
  readonly item: string;
}

const benoem = (label: string, { item }: Plek): string =>
  `${label.replace(/[?:]\s*$/, '')}${item === '' ? '' : ` (${item})`}`;

/** The answer, or the value that stood there with the error and what was typed. */
function neem(lezing: Lezing, vraag: Enkelvoudig, plek: Plek, gelezen: Gelezen, getypt: Rij, huidig: unknown): unknown {
  if (gelezen.ok) return gelezen.waarde;
  lezing.fouten.push({ pad: plek.pad, tekst: `${benoem(vraag.label, plek)}: ${gelezen.tekst}` });
  for (const [naam, tekst] of Object.entries(getypt)) lezing.ingevoerd[voegPad(plek.pad, naam)] = String(tekst);
  return huidig;
}

/** Day, month and year as typed; a part that is not in the form is the one that stood there. */
function dagdelen({ kinderen }: Veldenboom, huidig: unknown): Dagdelen | null {
  if (!['dag', 'maand', 'jaar'].some((deel) => kinderen.has(deel))) return null;
  const [jaar = '', maand = '', dag = ''] = typeof huidig === 'string' ? huidig.split('-') : [];
  const deel = (naam: string, was: string) => kinderen.get(naam)?.waarde ?? was;
  return { dag: deel('dag', dag), maand: deel('maand', maand), jaar: deel('jaar', jaar) };
}

/** A logo is set by zetLogo.ts; a form removes it, or changes the sentence that stands for it. */
function leesLogo(lezing: Lezing, vraag: Enkelvoudig, boom: Veldenboom, huidig: unknown, plek: Plek): unknown {
  if (boom.kinderen.get('verwijder')?.waarde === 'ja') return null;
  const omschrijving = boom.kinderen.get('omschrijving')?.waarde;
  if (omschrijving === undefined) return huidig;
  if (!isRij(huidig)) {
    const geenBeeld = fout('er is nog geen logo om te omschrijven; kies een bestand, of maak de omschrijving leeg.');
    return omschrijving.trim() === '' ? huidig : neem(lezing, vraag, plek, geenBeeld, { omschrijving }, huidig);
  }
  const gelezen = leesVeld({ naam: '', label: '', soort: 'kort', max: 200 }, omschrijving, lezing.context);
  const was = huidig.omschrijving;
  return { ...huidig, omschrijving: neem(lezing, vraag, plek, gelezen, { omschrijving }, was) };
}

/** The boxes of a question with several answers; a box that is not in the form stays as it was. */
function leesMeerkeuze(vraag: Meerkeuze, boom: Veldenboom, huidig: unknown): unknown {
  const was = new Set(alsLijst(huidig));
  return vraag.mogelijkheden
    .map(({ waarde }) => waarde)
    .filter((waarde) => {
      const getypt = boom.kinderen.get(waarde)?.waarde;
      return getypt === undefined ? was.has(waarde) : getypt !== 'nee' && getypt !== '';
    });
}

function leesEnkelvoudig(lezing: Lezing, vraag: Enkelvoudig, boom: Veldenboom, huidig: unknown, plek: Plek): unknown {
  if (vraag.soort === 'programma') return huidig;
  if (vraag.soort === 'meerkeuze') return leesMeerkeuze(vraag, boom, huidig);
  if (vraag.soort === 'logo') return leesLogo(lezing, vraag, boom, huidig, plek);
  if (vraag.soort === 'datum') {
    const delen = dagdelen(boom, huidig);
    return delen === null ? huidig : neem(lezing, vraag, plek, leesDatum(delen), { ...delen }, huidig);
  }
  const { waarde } = boom;
  if (waarde === undefined) return huidig;
  return neem(lezing, vraag, plek, leesVeld(vraag, waarde, lezing.context), { '': waarde }, huidig);
}

function leesItems(lezing: Lezing, vraag: Lijstvraag, boom: Veldenboom, huidig: unknown, { pad }: Plek): unknown {
  return leesLijst(vraag, boom, huidig, pad, lezing.context, (rij, basis, hier, rang) => {
    const plek = { pad: hier, item: vraag.titelVan(alsRij(basis), rang, lezing.context) };
    const [enige] = vraag.vragen;
    return vraag.enkel && enige
      ? leesVraag(lezing, enige, rij, basis, plek)
      : leesVragen(lezing, vraag.vragen, rij, basis, plek);
  });
}

function leesVraag(lezing: Lezing, vraag: Vraag, boom: Veldenboom, huidig: unknown, plek: Plek): unknown {
  if (vraag.soort === 'lijst') return leesItems(lezing, vraag, boom, huidig, plek);
  if (vraag.soort === 'groep') return leesVragen(lezing, vraag.vragen, boom, huidig, plek);
  return leesEnkelvoudig(lezing, vraag, boom, huidig, plek);
}

/** Reads the answers to questions that stand together into the value that they had; adds to the errors of `lezing`. */
export function leesVragen(
  lezing: Lezing,
  vragen: readonly Vraag[],
  boom: Veldenboom,
  huidig: unknown,
  plek: Plek,
): unknown {
  let uit = huidig;
  for (const vraag of vragen) {
    const eigen = tak(boom, vraag.naam);
    if (eigen === undefined) continue;
    const was = waardeOp(uit, vraag.naam);
    const hier = { ...plek, pad: voegPad(plek.pad, vraag.naam) };
    uit = metWaarde(uit, vraag.naam, leesVraag(lezing, vraag, eigen, was, hier));
  }
  return uit;
}
