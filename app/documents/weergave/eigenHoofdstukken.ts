import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { DEFINITIES } from '../../domain/reglement/definitiebibliotheek.ts';
import type { Definities, VRIJE_PLAATSEN } from '../../domain/reglement/eigenHoofdstukken.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Blok, Sectie } from '../blokken.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import type { GebiedInTekst } from './gebied.ts';

type Plaats = (typeof VRIJE_PLAATSEN)[number];

/** The free chapters at one of the fixed places, in the order of the dossier; they have no number, so that the sjabloon keeps its own. */
export const vrijeHoofdstukken = (sjablonen: Sjablonen, { dossier }: Overzicht, plaats: Plaats): Blok[] =>
  dossier.hoofdstukken.vrijeHoofdstukken.hoofdstukken
    .filter((hoofdstuk) => hoofdstuk.plaats === plaats)
    .flatMap((hoofdstuk) =>
      sjablonen.render('toewijzingsreglement/vrij-hoofdstuk', {
        ...hoofdstuk,
        titel: hoofdstuk.titel || 'Hoofdstuk zonder titel',
      }),
    );

/** A definition as printed: a word or text that is left open comes from the library, when the key is one of it. */
function definitieInTekst({ sleutel, begrip, tekst, rechtsgrond }: Definities['definities'][number]) {
  const gekozen = DEFINITIES.find((definitie) => definitie.sleutel === sleutel);
  return {
    sleutel,
    begrip: hoofdletter(begrip || (gekozen?.begrip ?? 'begrip zonder naam')),
    tekst: tekst || (gekozen?.tekst ?? ''),
    rechtsgrond: rechtsgrond || (tekst === '' ? (gekozen?.bron.aanhaling ?? '') : ''),
  };
}

/** Definities, voorgeschiedenis and toepassingsgebied, as far as they are taken in. */
export function hoofdstukkenVooraan(sjablonen: Sjablonen, { dossier }: Overzicht, gebied: GebiedInTekst): Blok[] {
  const { definities, voorgeschiedenis, toepassingsgebied } = dossier.hoofdstukken;
  return [
    ...(definities.opnemen
      ? sjablonen.render('toewijzingsreglement/definities', {
          definities: definities.definities.map(definitieInTekst),
        })
      : []),
    ...(voorgeschiedenis.opnemen ? sjablonen.render('toewijzingsreglement/voorgeschiedenis', voorgeschiedenis) : []),
    ...(toepassingsgebied.opnemen
      ? sjablonen.render('toewijzingsreglement/toepassingsgebied', { ...toepassingsgebied, gebied })
      : []),
  ];
}

/** A heading made by the program around rendered chapters. */
export const sectie = (id: string, titel: string, blokken: readonly Blok[], genummerd = true): Sectie => ({
  soort: 'sectie',
  id,
  titel: [{ soort: 'tekst', tekst: titel }],
  genummerd,
  nummer: null,
  blokken,
});
