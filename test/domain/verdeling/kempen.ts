import type { Verdeelopdracht } from '../../../app/domain/verdeling/verdeelopdracht.ts';

/** The published contingents of the Kempen with their base, the dwellings of each zone [000:334-341]. */
export const KEMPEN: Verdeelopdracht = {
  contingenten: [
    { naam: 'Housing First', aantal: 10 },
    { naam: 'Doorstromers', aantal: 98 },
    { naam: 'Kansarmoede', aantal: 42 },
  ],
  zones: [
    { naam: 'De Noorderkempen', gewicht: 1597, delen: [] },
    {
      naam: 'Woonboog',
      gewicht: 4748,
      delen: [
        { naam: 'Baldemore', gewicht: 1612 },
        { naam: 'Regio in Transitie', gewicht: 3136 },
      ],
    },
    { naam: 'Neteland', gewicht: 2200, delen: [] },
    { naam: 'Zuiderkempen', gewicht: 2730, delen: [] },
  ],
};
