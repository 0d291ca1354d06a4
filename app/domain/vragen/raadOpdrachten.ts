import { onderKop, tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { voorbeeldenBeleid, voorbeeldenTaakafspraken } from './voorbeelden/raadOpdrachten.ts';
import type { Keuzemogelijkheid, Lijstvraag, Vraag } from './vraag.ts';

const TAKEN: readonly Keuzemogelijkheid[] = [
  { waarde: 'aanmelding', label: 'Kandidaten aanmelden' },
  { waarde: 'coordinatie', label: 'Aanvragen coördineren' },
  { waarde: 'begeleiding', label: 'Begeleiding regelen' },
  { waarde: 'andere', label: 'Een andere taak' },
];

const taken: Lijstvraag = {
  naam: 'taken',
  soort: 'lijst',
  label: 'Wie voert welke taak uit',
  hint: 'De woningen toewijzen hoort hier niet bij: dat doet altijd de woonmaatschappij.',
  waarom: 'De raad mag taken geven aan een OCMW, aan enkele actoren samen of aan de woonmaatschappij.',
  bron: 'toewijzingsraad',
  nodig: true,
  // A raad without the operational mission has no tasks to divide.
  wanneer: (_, { operationeleRol }) => operationeleRol !== 'geen',
  enkelvoud: 'taak',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ sleutel: nieuweSleutel('taak', bestaand), taak: null, naam: '', door: '', afspraken: '' }),
  titelVan: ({ naam, taak }, rang) =>
    tekstVan(naam) || (TAKEN.find(({ waarde }) => waarde === taak)?.label ?? `taak ${rang + 1}`),
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    { naam: 'taak', soort: 'keuze', label: 'Welke taak?', nodig: true, mogelijkheden: TAKEN },
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Naam van de taak',
      hint: 'Bij een gewone taak mag dit leeg blijven.',
      nodigAls: ({ taak }) => taak === 'andere',
    },
    {
      naam: 'door',
      soort: 'kort',
      max: 300,
      label: 'Wie voert ze uit?',
      hint: 'Een organisatie of functie, bijvoorbeeld “het OCMW van de gemeente waar de woning ligt”.',
      nodig: true,
    },
    {
      naam: 'afspraken',
      soort: 'lang',
      label: 'Afspraken over deze taak',
      voorbeelden: voorbeeldenTaakafspraken,
    },
  ],
};

/** HR 3: the missions; whether the raad takes the operational one up is chosen in 1.3 and not asked again. */
export const vragenRaadOpdrachten: readonly Vraag[] = [
  {
    naam: 'beleid',
    soort: 'lang',
    label: 'Hoe werkt de raad aan het toewijzingsbeleid?',
    hint: 'Dat de raad het ontwerp van toewijzingsreglement maakt, staat er al; schrijf hoe hij dat aanpakt.',
    waarom: 'Het ontwerp van toewijzingsreglement is de eerste opdracht van de raad.',
    bron: 'toewijzingsraad',
    begrippen: ['toewijzingsraad'],
    nodig: true,
    voorbeelden: voorbeeldenBeleid,
  },
  onderKop('Operationele opdracht', [taken], {
    hint: 'Of de raad deze opdracht opneemt, koos u in 1.3; die keuze staat vanzelf in dit hoofdstuk.',
    begrippen: ['operationele-rol'],
    wanneer: (_, { operationeleRol }) => operationeleRol !== 'geen',
  }),
];
