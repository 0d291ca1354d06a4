import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import type { Grensgroep } from './maakGrensgroepen.ts';

/** The parts of a split against the share that they must be exactly; none when nothing is split. */
function vanVerdeling({ dossier, huurreglement: { verdeeld, vereist } }: Overzicht): Grensgroep[] {
  if (dossier.hoofdstukken.versneldeToewijzing.verdeling.keuze !== 'opgesplitst') return [];
  const delen = {
    sleutel: 'versneld-delen',
    naam: 'De delen samen',
    gebruikt: verdeeld,
    maximum: vereist,
    woningen: null,
    eenheid: 'honderdsten',
    precies: true,
  } as const;
  return [{ sleutel: 'versneld', naam: 'Versnelde toewijzingen', grenzen: [delen] }];
}

/** What is let outside the social regime against its ceiling, then each wijk against that of ondersteunende functies. */
function buitenStelsel({ huurreglement: { buiten, wijken } }: Overzicht): Grensgroep[] {
  const geheel = {
    sleutel: 'patrimonium-buiten',
    naam: 'Buiten het stelsel',
    gebruikt: buiten.aantal,
    maximum: buiten.plafond,
    woningen: buiten.patrimonium,
  };
  return [
    { sleutel: 'patrimonium', naam: 'Het hele patrimonium', grenzen: [geheel] },
    ...wijken.map(({ wijk, plafond }, rang) => ({
      sleutel: wijk.sleutel,
      naam: wijk.naam.trim() || `Wijk ${rang + 1}`,
      grenzen: [
        {
          sleutel: `${wijk.sleutel}-ondersteunend`,
          naam: 'Ondersteunende functies',
          gebruikt: wijk.ondersteunend ?? 0,
          maximum: plafond,
          woningen: wijk.woningen,
        },
      ],
    })),
  ];
}

/** The limits of a chapter of the intern huurreglement, counted as its rules count; none for a chapter without a limit. */
export function grenzenVanHuurreglement(overzicht: Overzicht, { hoofdstuk }: Hoofdstukadres): Grensgroep[] {
  if (hoofdstuk === 'versneldeToewijzing') return vanVerdeling(overzicht);
  return hoofdstuk === 'buitenSociaalStelsel' ? buitenStelsel(overzicht) : [];
}
