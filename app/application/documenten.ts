import type { Document, DocumentSoort } from '../documents/blokken.ts';
import type { Sjablonen } from '../documents/sjabloonmotor.ts';
import { adressenblad } from '../documents/weergave/adressenblad.ts';
import { maakAdressenlijst } from '../documents/weergave/adressenlijst.ts';
import type { Gekeurd } from '../documents/weergave/gekeurd.ts';
import { maakHuishoudelijkReglement } from '../documents/weergave/huishoudelijkReglement.ts';
import { huisstijlVan } from '../documents/weergave/huisstijl.ts';
import { maakHuurreglement } from '../documents/weergave/huurreglement.ts';
import { maakOuderenbijlage } from '../documents/weergave/ouderenbijlage.ts';
import { maakRollenblad } from '../documents/weergave/rollen.ts';
import { maakToewijzingsreglement } from '../documents/weergave/toewijzingsreglement.ts';
import type { Werkblad } from '../documents/werkblad.ts';
import type { Overzicht } from '../domain/cijfers/overzicht.ts';
import { heeftLabels } from '../domain/labels/labelgroepen.ts';
import { gemeentenMetOuderen } from '../domain/ouderen/ouderencijfers.ts';
import { bevindingenVan } from '../domain/regels/perReglement.ts';
import type { Bevinding } from '../domain/regels/regel.ts';
import { isBegonnen } from '../domain/reglement/isBegonnen.ts';
import type { Reglementsoort } from '../domain/reglement/sjabloon.ts';

/** One document that can be made of a dossier. */
export interface Stuk {
  /** Name of its file, without the ending. */
  readonly bestandsnaam: string;
  readonly titel: string;
  /** Where its preview stands, after the address of the dossier. */
  readonly pad: string;
  /** The bevindingen that hold it back are those of this reglement; null for a document that nothing holds back. */
  readonly reglement: Reglementsoort | null;
  /** NIS code of the gemeente that it is about; null for the whole gebied. */
  readonly gemeente: string | null;
  readonly maak: (sjablonen: Sjablonen, gekeurd: Gekeurd) => Document;
  /** The same as a sheet, where it is a list that others work on. */
  readonly werkblad?: (overzicht: Overzicht) => Werkblad;
}

/** A kind of document: by which key it is asked, what a dossier can have of it, and whether it is begun. */
export interface Stuksoort {
  readonly sleutel: 'tr' | 'ihr' | 'hr' | 'ouderen' | 'adressen' | 'rollen';
  readonly stukken: (overzicht: Overzicht) => readonly Stuk[];
  readonly isBegonnen: (overzicht: Overzicht) => boolean;
  /** The sentence when it is not begun. */
  readonly geen: string;
}

type Maker = (sjablonen: Sjablonen, overzicht: Overzicht, bevindingen: readonly Bevinding[]) => Document;

const reglement = (soort: Reglementsoort, naam: DocumentSoort, titel: string, pad: string, maak: Maker): Stuk => ({
  bestandsnaam: naam,
  titel,
  pad,
  reglement: soort,
  gemeente: null,
  maak: (sjablonen, { overzicht, bevindingen }) => maak(sjablonen, overzicht, bevindingen),
});

export const TOEWIJZINGSREGLEMENT: Stuk = reglement(
  'tr',
  'toewijzingsreglement',
  'Toewijzingsreglement',
  'reglement',
  maakToewijzingsreglement,
);
const HUURREGLEMENT = reglement(
  'ihr',
  'intern-huurreglement',
  'Intern huurreglement',
  'huurreglement',
  maakHuurreglement,
);
const HUISHOUDELIJK = reglement(
  'hr',
  'huishoudelijk-reglement',
  'Huishoudelijk reglement van de toewijzingsraad',
  'huishoudelijk',
  maakHuishoudelijkReglement,
);
const ADRESSEN: Stuk = {
  bestandsnaam: 'woningen-met-een-label',
  titel: 'Woningen met een label',
  pad: 'adressen',
  reglement: null,
  gemeente: null,
  maak: (sjablonen, { overzicht }) => maakAdressenlijst(sjablonen, overzicht),
  werkblad: adressenblad,
};
const ROLLEN: Stuk = {
  bestandsnaam: 'rollen-en-beslissingen',
  titel: 'Wie beslist wat',
  pad: 'rollen',
  reglement: null,
  gemeente: null,
  maak: (sjablonen, { overzicht }) =>
    maakRollenblad(sjablonen, huisstijlVan(overzicht.dossier.hoofdstukken.woonmaatschappij)),
};

/** A name as it may stand in the name of a file: 'Sint-Niklaas' is 'sint-niklaas'. */
const inBestandsnaam = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** The documents of a dossier, in the order in which they are made; a new one is one row here. */
export const DOCUMENTEN: readonly Stuksoort[] = [
  { sleutel: 'tr', stukken: () => [TOEWIJZINGSREGLEMENT], isBegonnen: () => true, geen: '' },
  {
    sleutel: 'ihr',
    stukken: () => [HUURREGLEMENT],
    isBegonnen: ({ dossier }) => isBegonnen(dossier, 'ihr'),
    geen: 'Het intern huurreglement is nog niet begonnen.',
  },
  {
    sleutel: 'hr',
    stukken: () => [HUISHOUDELIJK],
    isBegonnen: ({ dossier }) => isBegonnen(dossier, 'hr'),
    geen: 'Het huishoudelijk reglement is nog niet begonnen.',
  },
  {
    sleutel: 'ouderen',
    stukken: (overzicht) =>
      gemeentenMetOuderen(overzicht).map(({ nis, naam }) => ({
        bestandsnaam: `sjabloon-65-plus-${inBestandsnaam(naam)}`,
        titel: `Sjabloon 65+ ${naam}`,
        pad: `ouderen/${nis}`,
        reglement: null,
        gemeente: nis,
        maak: (sjablonen, gekeurd) => maakOuderenbijlage(sjablonen, gekeurd.overzicht, nis),
      })),
    isBegonnen: (overzicht) => gemeentenMetOuderen(overzicht).length > 0,
    geen: 'Geen enkele gemeente heeft een doelgroep van ouderen, zodat er geen sjabloon 65+ is.',
  },
  {
    sleutel: 'adressen',
    stukken: (overzicht) => (heeftLabels(overzicht) ? [ADRESSEN] : []),
    isBegonnen: heeftLabels,
    geen: 'Geen enkele woning is gelabeld, zodat er geen lijst van adressen is.',
  },
  { sleutel: 'rollen', stukken: () => [ROLLEN], isBegonnen: () => true, geen: '' },
];

/** Every document that a dossier can have; one that is not begun shows its open places. */
export const stukkenVan = (overzicht: Overzicht): readonly Stuk[] =>
  DOCUMENTEN.flatMap(({ stukken }) => stukken(overzicht));

/** The annexes of a document that can be had on their own: none of a document that is an annex itself. */
export const bijlagenVan = ({ reglement: soort }: Stuk, stukken: readonly Stuk[]): readonly Stuk[] =>
  stukken.filter(
    ({ pad, gemeente }) =>
      (soort === 'ihr' && pad === ADRESSEN.pad) || (soort === 'tr' && (pad === ADRESSEN.pad || gemeente !== null)),
  );

/** A made document with the bevindingen of its reglement; none for a document that nothing holds back. */
export interface GemaaktStuk {
  readonly stuk: Stuk;
  readonly document: Document;
  readonly bevindingen: readonly Bevinding[];
}

/** Makes one document of a counted dossier. */
export const maakStuk = (sjablonen: Sjablonen, gekeurd: Gekeurd, stuk: Stuk): GemaaktStuk => ({
  stuk,
  document: stuk.maak(sjablonen, gekeurd),
  bevindingen: stuk.reglement === null ? [] : bevindingenVan(gekeurd.bevindingen, stuk.reglement),
});
