import type { Inline, Tekst } from '../blokken.ts';

const zelfdeOpmaak = (een: Tekst, ander: Tekst): boolean =>
  Boolean(een.vet) === Boolean(ander.vet) && Boolean(een.cursief) === Boolean(ander.cursief);

const opgemaakt = ({ vet, cursief }: Tekst, tekst: string): Tekst => ({
  soort: 'tekst',
  tekst,
  ...(vet ? { vet } : {}),
  ...(cursief ? { cursief } : {}),
});

/**
 * Running text in its shortest form: neighbours with the same formatting joined, empty texts dropped, formatting only where
 * there is some. It prints exactly the same; footnotes are treated alike.
 */
export function voegSamen<T extends Inline>(inhoud: readonly T[]): T[] {
  const samen: Inline[] = [];
  for (const deel of inhoud) {
    const vorig = samen.at(-1);
    if (deel.soort === 'voetnoot') samen.push({ ...deel, inhoud: voegSamen(deel.inhoud) });
    else if (deel.soort !== 'tekst') samen.push(deel);
    else if (vorig?.soort === 'tekst' && zelfdeOpmaak(vorig, deel))
      samen[samen.length - 1] = opgemaakt(deel, vorig.tekst + deel.tekst);
    else if (deel.tekst !== '') samen.push(opgemaakt(deel, deel.tekst));
  }
  return samen as T[];
}
