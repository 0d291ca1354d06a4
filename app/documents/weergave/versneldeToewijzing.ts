import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { HOOFDDOELGROEPENLIJST, type Hoofddoelgroep, hoofddoelgroepMet } from '../../domain/recht/hoofddoelgroepen.ts';
import type { VersneldeToewijzing } from '../../domain/reglement/versneldeToewijzing.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Tabel } from '../blokken.ts';
import { honderdstenInProcent, inProcent } from './aandelen.ts';
import { herkomst } from './herkomst.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

const nummerVan = (sleutel: Hoofddoelgroep): number =>
  HOOFDDOELGROEPENLIJST.findIndex((groep) => groep.sleutel === sleutel) + 1;

/** The calculation of the raming, line by line; null as long as a figure is missing. */
function rekentabel({ dossier, huurreglement }: Overzicht): Tabel | null {
  const { raming } = huurreglement.raming;
  if (raming === null) return null;
  const stappen = raming.rekenstappen.map(({ sleutel, wat, berekening, uitkomst }) =>
    rij(sleutel, [wat, berekening, uitkomst], sleutel === 'versneld'),
  );
  return tabel(
    'versneldeToewijzing.raming.tabel',
    `Raming van de versnelde toewijzingen in ${raming.jaar}`,
    [woorden('Wat', 6), cijfers('Berekening', 3), cijfers('Uitkomst', 2)],
    stappen,
    [herkomst(dossier.hoofdstukken.versneldeToewijzing.raming)],
  );
}

/** The parts of the share under their free names, and what they add up to. */
const delentabel = ({ delen }: VersneldeToewijzing['verdeling'], verdeeld: number): Tabel | null =>
  delen.length === 0
    ? null
    : tabel(
        'versneldeToewijzing.verdeling.tabel',
        'Verdeling van het aandeel van de versnelde toewijzingen',
        [woorden('Deel', 4), cijfers('Aandeel van alle toewijzingen', 2)],
        [
          ...delen.map(({ sleutel, naam, aandeel }) =>
            rij(sleutel, [naam || 'deel zonder naam', honderdstenInProcent(aandeel)]),
          ),
          rij('samen', ['Samen', honderdstenInProcent(verdeeld)], true),
        ],
      );

const GROND = { besluit: 'aangewezen door het besluit', toewijzingsraad: 'aangeduid door de toewijzingsraad' } as const;

/** Who may announce whom; the numbers are those of the list 'Voor wie'. */
const aanmelderstabel = ({ aanmelders }: VersneldeToewijzing): Tabel | null =>
  aanmelders.length === 0
    ? null
    : tabel(
        'versneldeToewijzing.aanmelders.tabel',
        'Diensten die kandidaten aanmelden',
        [woorden('Dienst', 4), woorden('Grond', 3), woorden('Meldt aan uit groep', 2), woorden('Begeleidt', 2)],
        aanmelders.map(({ sleutel, organisatie, grond, hoofddoelgroepen, begeleiding }) =>
          rij(sleutel, [
            organisatie || 'dienst zonder naam',
            grond === null ? 'nog te kiezen' : GROND[grond],
            hoofddoelgroepen.length === 0
              ? 'nog te kiezen'
              : hoofddoelgroepen
                  .map(nummerVan)
                  .sort((a, b) => a - b)
                  .join(', '),
            begeleiding === null ? '' : begeleiding ? 'ja' : 'nee',
          ]),
        ),
      );

const AFWIJKEND = {
  geschrapt: 'Deze subdoelgroep is geschrapt; dat kan niet.',
  toegevoegd: 'Deze subdoelgroep is toegevoegd; dat kan niet.',
} as const;

const verfijningInTekst = (verfijning: VersneldeToewijzing['verfijningen'][number]) => {
  const { hoofddoelgroep, soort } = verfijning;
  return {
    ...verfijning,
    subdoelgroep: hoofdletter(verfijning.subdoelgroep || 'subdoelgroep zonder naam'),
    afwijkend:
      soort === 'geschrapt' || soort === 'toegevoegd'
        ? AFWIJKEND[soort]
        : hoofddoelgroep !== null && !hoofddoelgroepMet(hoofddoelgroep).verfijnbaar
          ? 'De voorwaarden van deze hoofddoelgroep kunnen niet verfijnd worden.'
          : '',
  };
};

const VOLGORDE = {
  chronologisch: 'De woonmaatschappij behandelt de aanvragen in chronologische volgorde.',
  criteria: 'De woonmaatschappij behandelt de aanvragen in de volgorde van de criteria.',
  andere: 'De woonmaatschappij behandelt de aanvragen in deze volgorde:',
} as const;

/** What chapter 3 of the IHR needs; shares and numbers of years come from the rechtskader. */
export function versneldeToewijzingInTekst(overzicht: Overzicht) {
  const hoofdstuk = overzicht.dossier.hoofdstukken.versneldeToewijzing;
  const { verdeling, overleg, volgorde } = hoofdstuk;
  return {
    aandeel: inProcent(overzicht.recht.versneldeToewijzing.waarde),
    hoofddoelgroepen: HOOFDDOELGROEPENLIJST.map(({ omschrijving }) => omschrijving),
    jaar: hoofdstuk.raming.jaar === null ? '' : String(hoofdstuk.raming.jaar),
    aantalJaren: String(overzicht.recht.ramingJaren.waarde),
    berekening: rekentabel(overzicht),
    ontbreekt: overzicht.huurreglement.raming.ontbreekt,
    opgesplitst: verdeling.keuze === 'opgesplitst',
    opCriteria: verdeling.keuze === 'criteria',
    verdelingOpen: verdeling.keuze === null,
    delen: delentabel(verdeling, overzicht.huurreglement.verdeeld),
    deelteksten: verdeling.delen.filter(({ omschrijving }) => omschrijving !== ''),
    criteria: verdeling.criteria.map(({ naam, omschrijving }) => ({
      naam: naam || 'criterium zonder naam',
      regel: omschrijving,
    })),
    verdelingMotivering: verdeling.motivering,
    verfijningen: hoofdstuk.verfijningen.map(verfijningInTekst),
    overlegOp: overleg.op ?? '',
    overlegVerslag: overleg.verslag,
    aanmelders: aanmelderstabel(hoofdstuk),
    volgorde: volgorde.keuze === null ? '' : VOLGORDE[volgorde.keuze],
    volgordeTekst: volgorde.tekst,
    volgordeMotivering: volgorde.motivering,
  };
}
