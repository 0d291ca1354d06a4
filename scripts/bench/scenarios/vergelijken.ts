import { diff } from 'fast-myers-diff';
import { vergelijk } from '../../../app/documents/vergelijk/index.ts';
import { plat } from '../docx/plat.ts';
import type { Scenario } from '../scenario.ts';
import { demoReglement } from '../stof.ts';

/** Comparing the published reglement with the one made right, against one comparison of all words of both. */
export const scenario: Scenario = {
  naam: () => 'Twee versies van het TR vergelijken',
  laad: async () => {
    const [oud, nieuw] = [await demoReglement('stek92'), await demoReglement('stek92-verbeterd')];
    const woorden = (document: typeof oud): string[] =>
      plat(document)
        .flatMap((blok) => (blok.soort === 'tabel' ? [blok.kop, ...blok.rijen].flat() : [blok.tekst]))
        .join(' ')
        .split(/\b/u);
    return {
      onze: () => vergelijk(oud, nieuw),
      anderen: async () => [{ naam: 'alle woorden ineens', werk: () => [...diff(woorden(oud), woorden(nieuw))] }],
    };
  },
};
