import type { Voorbeeld } from '../vraag.ts';

/** Why a contingent is distributed so. */
export const voorbeeldenContingentverdeling: readonly Voorbeeld[] = [
  {
    titel: 'Elke gemeente naar haar inwoners',
    tekst:
      'De doelgroep komt in elke gemeente ongeveer even vaak voor. Daarom volgt de verdeling het aantal inwoners, zodat niemand voor begeleiding ver moet verhuizen.',
  },
  {
    titel: 'Naar het aanbod van elke verhuurder',
    tekst:
      'Wie meer woningen beheert, heeft er jaarlijks meer vrij en draagt een groter deel. Binnen een gebied met twee verhuurders verdelen we het deel van dat gebied nog eens op dezelfde manier.',
  },
  {
    titel: 'Eigen gewichten',
    tekst:
      'De gewichten zijn de aanvragen bij de OCMW’s in de laatste drie jaren, samengeteld per gemeente. Dat toont de nood beter dan het aantal inwoners, omdat de opvang in één gemeente ligt.',
  },
];
