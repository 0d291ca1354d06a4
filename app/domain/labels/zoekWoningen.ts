import { straatregel } from '../patrimonium/adres.ts';
import { adresvolgorde, gesorteerdOp } from '../patrimonium/adresvolgorde.ts';
import { woningenOpAdres } from '../patrimonium/opAdres.ts';
import { vereenvoudig } from '../patrimonium/vereenvoudig.ts';
import type { Toegang, Woning, Woningtype } from '../patrimonium/woning.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { type DoelgroepOpPlaats, zelfdeDoelgroep } from './doelgroepenMetLabels.ts';

/** What dwellings are looked for: words, and properties; an empty one asks nothing. */
export interface Zoekvraag {
  /** Street, number, reference, project or postcode; every word must begin one of theirs. */
  readonly woorden: string;
  readonly gemeente: string;
  readonly type: Woningtype | '';
  readonly slaapkamers: number | null;
  readonly toegang: Toegang | 'onbekend' | '';
  /** Of the doelgroep at hand, of another one, or of none. */
  readonly label: 'hier' | 'elders' | 'geen' | '';
}

/** A dwelling that was found, with the key of its address and the doelgroep for which it is labelled. */
export interface Gevonden {
  readonly woning: Woning;
  readonly sleutel: string;
  readonly voor: DoelgroepOpPlaats | null;
}

interface Regel {
  readonly woning: Woning;
  readonly sleutel: string;
  /** The words, each with a space before it. */
  readonly tekst: string;
}

/** The dwellings of a list ready to be searched, made once for each list. */
const bekend = new WeakMap<readonly Woning[], readonly Regel[]>();

const naamVan = ({ gemeente }: Woning): string => gemeenteMetNis(gemeente)?.naam ?? gemeente;

function maakRegels(woningen: readonly Woning[]): readonly Regel[] {
  const regels = Array.from(woningenOpAdres(woningen), ([sleutel, woning]) => ({
    woning,
    sleutel,
    tekst: ` ${vereenvoudig([straatregel(woning), woning.postcode, woning.kenmerk, woning.project].join(' '))}`,
  }));
  return gesorteerdOp(regels, ({ woning }) => `${naamVan(woning)} ${adresvolgorde(woning)}`);
}

/** Whether a dwelling has the properties that are asked. */
function heeft(woning: Woning, { gemeente, type, slaapkamers, toegang }: Zoekvraag): boolean {
  return (
    (gemeente === '' || woning.gemeente === gemeente) &&
    (type === '' || woning.type === type) &&
    (slaapkamers === null || woning.slaapkamers === slaapkamers) &&
    (toegang === '' || (toegang === 'onbekend' ? woning.toegang === null : woning.toegang === toegang))
  );
}

/**
 * The dwellings of a patrimonium that answer a question, by gemeente and address. `voor` says for which doelgroep an address is
 * labelled (see gelabeldVoor), `hier` is the doelgroep at hand; one of deel 2 finds dwellings of its own gemeente only.
 */
export function zoekWoningen(
  woningen: readonly Woning[],
  vraag: Zoekvraag,
  voor: ReadonlyMap<string, DoelgroepOpPlaats>,
  hier: DoelgroepOpPlaats,
): Gevonden[] {
  const regels = bekend.get(woningen) ?? maakRegels(woningen);
  bekend.set(woningen, regels);
  const woorden = vereenvoudig(vraag.woorden)
    .split(' ')
    .filter(Boolean)
    .map((woord) => ` ${woord}`);
  const gevonden: Gevonden[] = [];
  for (const { woning, sleutel, tekst } of regels) {
    if (hier.gemeente !== null && woning.gemeente !== hier.gemeente) continue;
    if (!heeft(woning, vraag) || !woorden.every((woord) => tekst.includes(woord))) continue;
    const eigenaar = voor.get(sleutel) ?? null;
    const plaats = eigenaar === null ? 'geen' : zelfdeDoelgroep(eigenaar, hier) ? 'hier' : 'elders';
    if (vraag.label === '' || vraag.label === plaats) gevonden.push({ woning, sleutel, voor: eigenaar });
  }
  return gevonden;
}
