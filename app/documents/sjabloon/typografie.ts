import type { Inline, Tekst } from '../blokken.ts';

/** A piece of a paragraph while it is put together; `vast` is a value, which keeps its characters. */
export type Deel = Inline & { readonly vast?: boolean };

const zelfdeOpmaak = (a: Tekst, b: Tekst): boolean =>
  (a.vet ?? false) === (b.vet ?? false) && (a.cursief ?? false) === (b.cursief ?? false);

/** Joins neighbours for which `mag` holds and that look the same. */
function voegSamen(delen: readonly Deel[], mag: (a: Deel, b: Deel) => boolean): Deel[] {
  const uit: Deel[] = [];
  for (const deel of delen) {
    const vorige = uit.at(-1);
    if (deel.soort === 'tekst' && deel.tekst === '') continue;
    if (deel.soort === 'tekst' && vorige?.soort === 'tekst' && zelfdeOpmaak(vorige, deel) && mag(vorige, deel))
      uit[uit.length - 1] = { ...vorige, tekst: vorige.tekst + deel.tekst };
    else uit.push(deel);
  }
  return uit;
}

/** Blanks of the template: runs become one, none before a punctuation mark that ends a word. */
const netjes = (tekst: string): string => tekst.replace(/[ \n]+/g, ' ').replace(/ (?=[,.;:!?)](?:[\s)]|$))/g, '');

const zonderEind = (deel: Deel): Deel =>
  deel.soort === 'tekst' && !deel.vast ? { ...deel, tekst: deel.tekst.trimEnd() } : deel;

const eindigtOpSpatie = (deel: Deel | undefined): boolean =>
  deel === undefined || deel.soort === 'regeleinde' || (deel.soort === 'tekst' && /[ \n]$/.test(deel.tekst));

/**
 * The care of running text: no double blanks, none before punctuation, a footnote mark, a line break or the end, none at the start. Values
 * (`vast`) keep their own characters. Returns plain inlines; none when nothing can be seen.
 */
export function verzorg(delen: readonly Deel[]): Inline[] {
  const uit: Deel[] = [];
  for (const deel of voegSamen(delen, (a, b) => !a.vast && !b.vast)) {
    const vorige = uit.at(-1);
    const tekst = deel.soort === 'tekst' ? (deel.vast ? deel.tekst : netjes(deel.tekst)) : '';
    const trektAan = deel.soort === 'voetnoot' || deel.soort === 'regeleinde' || /^[,.;:!?)](?:[\s)]|$)/.test(tekst);
    if (vorige && trektAan) uit[uit.length - 1] = zonderEind(vorige);
    if (deel.soort !== 'tekst') uit.push(deel);
    else uit.push({ ...deel, tekst: !deel.vast && eindigtOpSpatie(uit.at(-1)) ? tekst.replace(/^ +/, '') : tekst });
  }
  const laatste = uit.at(-1);
  if (laatste) uit[uit.length - 1] = zonderEind(laatste);
  return voegSamen(uit, () => true).map(zonderVast);
}

function zonderVast(deel: Deel): Inline {
  if (deel.soort !== 'tekst') return deel;
  const { vast, ...kaal } = deel;
  return kaal;
}

/** Whether something can be seen: text or a reference. */
export const isZichtbaar = (inhoud: readonly Inline[]): boolean => inhoud.some(({ soort }) => soort !== 'regeleinde');
