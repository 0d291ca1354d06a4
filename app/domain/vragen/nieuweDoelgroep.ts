import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Doelgroepenplan } from '../reglement/doelgroepenplan.ts';

/** A doelgroep of which nothing is filled in yet, with this key. */
export const legeDoelgroep = (sleutel: string): Doelgroep => ({
  sleutel,
  naam: '',
  korteNaam: '',
  beschrijving: '',
  lijst: { keuze: null, item: '', motivering: '' },
  aard: null,
  telwijze: null,
  aantallen: [],
  nietVerdeeld: null,
  plafond: null,
  uitweg: '',
  verdeling: { basis: null, motivering: '', hoger: [] },
  woningenToelichting: '',
  woningen: [],
  leeftijdVanaf: null,
  cascadeInleiding: '',
  cascade: [],
  cascadeSlot: '',
  terugval: { keuze: 'standaard', tekst: '', reden: '' },
  bepalingen: [],
  bronnen: [],
});

/** A doelgroepenplan of which nothing is filled in yet, for the doelgroep with this key. */
export const leegPlan = (doelgroep: string): Doelgroepenplan => ({
  doelgroep,
  situering: '',
  problemen: '',
  kandidaten: { aantal: null, bron: '', peildatum: null },
  cijfers: '',
  nood: '',
  maatregelen: '',
  begeleiding: { nodig: null, motivering: '', door: '', duur: '', verloop: '', evaluatie: '' },
  tijdelijk: '',
  bepalingen: [],
  bronnen: [],
});
