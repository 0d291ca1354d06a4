import { BRONNEN, type Bron } from '../recht/bronnen.ts';

/** A definition that can be chosen and edited, with its legal source. */
export interface Definitie {
  readonly sleutel: string;
  readonly begrip: string;
  readonly tekst: string;
  readonly bron: Bron;
}

/** The library of definitions; in the order of the alphabet. Choosing one copies its text into the dossier, where it may be edited. */
export const DEFINITIES: readonly Definitie[] = [
  {
    sleutel: 'chronologische-volgorde',
    begrip: 'Chronologische volgorde',
    tekst:
      'De volgorde waarin kandidaat-huurders zijn ingeschreven in het centraal inschrijvingsregister, de oudste inschrijving eerst.',
    bron: BRONNEN.standaardtoewijzing,
  },
  {
    sleutel: 'kandidaat-huurder',
    begrip: 'Kandidaat-huurder',
    tekst:
      'Wie is ingeschreven in het centraal inschrijvingsregister en de huurovereenkomst als huurder zal ondertekenen.',
    bron: BRONNEN.kandidaatHuurder,
  },
  {
    sleutel: 'potentiele-kandidaat-huurder',
    begrip: 'Potentiële kandidaat-huurder',
    tekst:
      'Wie zich wil inschrijven in het centraal inschrijvingsregister. Echtgenoten, wettelijke samenwoners en feitelijke partners die samen willen huren, schrijven zich samen in.',
    bron: BRONNEN.potentieleKandidaat,
  },
  {
    sleutel: 'rationele-bezetting',
    begrip: 'Rationele bezetting',
    tekst:
      'De verhouding tussen een woning en het gezin dat er gaat wonen, zoals de woonmaatschappij die in haar intern huurreglement vastlegt.',
    bron: BRONNEN.rationeleBezetting,
  },
  {
    sleutel: 'specifieke-doelgroep',
    begrip: 'Specifieke doelgroep',
    tekst:
      'Een groep kandidaat-huurders die moeilijk een aangepaste en betaalbare woning vindt en daarom in dit reglement voorrang krijgt voor een aantal woningen.',
    bron: BRONNEN.specifiekeDoelgroepen,
  },
  {
    sleutel: 'strengere-woonbinding',
    begrip: 'Strengere woonbinding',
    tekst:
      'De band van een kandidaat-huurder die langer in de gemeente woont of woonde dan de langdurige woonbinding vraagt.',
    bron: BRONNEN.strengereWoonbinding,
  },
  {
    sleutel: 'toewijzingsraad',
    begrip: 'Toewijzingsraad',
    tekst:
      'Het overleg van de woonmaatschappij, de gemeenten van het gebied en de huisvestings- en welzijnsactoren, dat het ontwerp van dit reglement opmaakt.',
    bron: BRONNEN.toewijzingsraad,
  },
];
