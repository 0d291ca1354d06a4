import { isMinstensZoStreng } from '../cijfers/verblijf.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import type { Stap } from '../reglement/woonbinding.ts';
import { alsEis, type Cascade, cascades, inWoorden } from './cascades.ts';
import { ingevuld } from './cijfer.ts';
import type { Regel, Vaststelling } from './regel.ts';

/** What is wrong with one step by itself, as the end of a sentence, with what to do; null when it holds. */
function gebrek({ jaren, periode }: Stap, grens: number): { gegeven: string; herstel: string } | null {
  const delen = [...(jaren === null ? ['het aantal jaren'] : []), ...(periode === null ? ['de periode'] : [])];
  if (jaren === null || periode === null) {
    return { gegeven: `mist ${delen.join(' en ')}`, herstel: `Vul ${delen.join(' en ')} in.` };
  }
  if (jaren > periode) {
    return {
      gegeven: `vraagt ${jaren} jaar in een periode van ${periode} jaar; dat kan niemand bewijzen`,
      herstel: 'Neem een periode die minstens zo lang is als het aantal jaren.',
    };
  }
  if (jaren > grens) return null;
  return {
    gegeven: `vraagt ${jaren} jaar in ${periode} jaar; een strengere woonbinding vraagt meer dan ${grens} jaar`,
    herstel: `Vraag meer dan ${grens} jaar, of schrap de stap.`,
  };
}

function toetsStap({ waar, plaats }: Cascade, stap: Stap, index: number, grens: number): Vaststelling[] {
  const fout = gebrek(stap, grens);
  if (fout === null) return [];
  return [
    {
      plaats: plaats(`stappen.${index}`),
      tekst: `Stap ${index + 1} van de strengere woonbinding (${waar}) ${fout.gegeven}.`,
      cijfers: [
        ...(stap.jaren === null ? [] : [ingevuld('jaren', stap.jaren)]),
        ...(stap.periode === null ? [] : [ingevuld('periode', stap.periode)]),
      ],
      herstel: fout.herstel,
    },
  ];
}

/** A step has no effect when everybody who meets it already meets an earlier one: the strictest comes first. */
function toetsVolgorde({ waar, stappen, plaats }: Cascade): Vaststelling[] {
  const eisen = stappen.map(alsEis);
  return eisen.flatMap((eis, index) => {
    if (eis === null) return [];
    const eerder = eisen.findIndex((ander, plek) => plek < index && ander !== null && isMinstensZoStreng(eis, ander));
    const ander = eisen[eerder];
    if (!ander) return [];
    return [
      {
        plaats: plaats(`stappen.${index}`),
        tekst: `Stap ${index + 1} van de strengere woonbinding (${waar}), ${inWoorden(eis)}, komt na stap ${eerder + 1}, ${inWoorden(ander)}: wie aan stap ${index + 1} voldoet, voldoet altijd al aan stap ${eerder + 1}.`,
        cijfers: [ingevuld('jaren', eis.jaren), ingevuld('periode', eis.periode)],
        herstel: 'Zet de strengste stap eerst, of schrap de stap zonder gevolg.',
      },
    ];
  });
}

/**
 * A strengere woonbinding asks more than 5 years in a period that is free but not shorter than those years; several steps
 * form a cascade, strictest first. Weaker than the langdurige woonbinding, as 3 in 6, is refused [001:94, 004:291].
 */
export const wbStrenger: Regel = {
  id: 'WB-STRENGER',
  titel: 'Een strengere woonbinding is echt strenger',
  niveau: 'blokkeert',
  bron: BRONNEN.strengereWoonbinding,
  toets: (overzicht) =>
    cascades(overzicht).flatMap((cascade) =>
      cascade.stappen.length === 0
        ? [
            {
              plaats: cascade.plaats('stappen'),
              tekst: `Er is een strengere woonbinding gekozen (${cascade.waar}), maar zonder stap met jaren en periode.`,
              herstel: 'Voeg een stap toe, of kies voor geen strengere woonbinding.',
            },
          ]
        : [
            ...cascade.stappen.flatMap((stap, index) =>
              toetsStap(cascade, stap, index, overzicht.recht.woonbindingJaren.waarde),
            ),
            ...toetsVolgorde(cascade),
          ],
    ),
};
