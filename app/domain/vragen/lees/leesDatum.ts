import { citeer, fout, type Gelezen, goed } from './gelezen.ts';
import { welkJaar } from './leesGetal.ts';

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const LANGSTE_MAAND = 31;

/** The parts of a day as they were typed. */
export interface Dagdelen {
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
}

/** The month that a number, a name or its start of three letters means; null when it is none. */
function maandVan(tekst: string): number | null {
  if (/^\d{1,2}$/.test(tekst)) return Number(tekst) >= 1 && Number(tekst) <= 12 ? Number(tekst) : null;
  const naam = tekst.toLowerCase().replace(/\.$/, '');
  if (naam === 'mrt') return 3;
  const plek = naam.length < 3 ? -1 : MAANDEN.findIndex((maand) => maand.startsWith(naam));
  return plek < 0 ? null : plek + 1;
}

const dagenIn = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate();

/** What is missing or unreadable in the parts; null when each of them can be read. */
function fouteDelen({ dag, maand, jaar }: Dagdelen): string | null {
  const weg = Object.entries({ dag, maand, jaar }).flatMap(([naam, deel]) =>
    deel === '' ? [`het deel “${naam}”`] : [],
  );
  if (weg.length > 0) return `${weg.join(' en ')} ontbreekt; vul dag, maand en jaar in, of laat ze alle drie leeg.`;
  if (/^\d{2}$/.test(jaar)) return welkJaar(jaar);
  if (!/^[1-9]\d{3}$/.test(jaar)) return `${citeer(jaar)} is geen jaar; schrijf vier cijfers, bijvoorbeeld 2026.`;
  if (maandVan(maand) === null) return `${citeer(maand)} is geen maand; schrijf 1 tot 12 of de naam van de maand.`;
  if (!/^\d{1,2}$/.test(dag) || Number(dag) < 1 || Number(dag) > LANGSTE_MAAND) {
    return `${citeer(dag)} is geen dag; schrijf een getal van 1 tot en met ${LANGSTE_MAAND}.`;
  }
  return null;
}

/** A calendar day out of its three fields, as YYYY-MM-DD; null when all three are empty. */
export function leesDatum(ruw: Dagdelen): Gelezen {
  const delen = { dag: ruw.dag.trim(), maand: ruw.maand.trim(), jaar: ruw.jaar.trim() };
  if (Object.values(delen).every((deel) => deel === '')) return goed(null);
  const reden = fouteDelen(delen);
  if (reden !== null) return fout(reden);
  const [dag, maand, jaar] = [Number(delen.dag), maandVan(delen.maand) ?? 0, Number(delen.jaar)];
  const laatste = dagenIn(jaar, maand);
  if (dag > laatste) return fout(`${dag} ${MAANDEN[maand - 1]} ${jaar} bestaat niet; die maand telt ${laatste} dagen.`);
  return goed(`${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`);
}
