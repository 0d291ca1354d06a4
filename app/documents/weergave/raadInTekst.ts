import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { som } from '../../domain/cijfers/tellingen.ts';
import { getal } from '../../domain/taal/getal.ts';
import type { Tabel } from '../blokken.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

const WIJZE = { fysiek: 'ter plaatse', digitaal: 'digitaal', beide: 'ter plaatse of digitaal' } as const;

/** What HR 2 needs. */
export function vergaderingenInTekst({ dossier }: Overzicht) {
  const { perJaar, oproepingsdagen, wijze, agenda, quorum, besluitvorming, verslag } =
    dossier.hoofdstukken.raadVergaderingen;
  return {
    perJaar: perJaar ? getal(perJaar) : '',
    oproepingsdagen: oproepingsdagen === null ? '' : getal(oproepingsdagen),
    wijze: wijze === null ? '' : WIJZE[wijze],
    agenda,
    quorum: {
      geen: quorum.keuze === 'geen',
      meerderheid: quorum.keuze === 'meerderheid',
      aantal: quorum.keuze === 'aantal' && quorum.aantal !== null ? getal(quorum.aantal) : '',
      alleGemeenten: quorum.alleGemeenten === true,
      zonder: quorum.zonder,
    },
    besluitvorming,
    verslag,
  };
}

/** Whether the raad leaves the operational mission: then it divides no tasks, steps or single cases. */
const zonderRol = ({ hoofdstukken }: Overzicht['dossier']): boolean =>
  hoofdstukken.toewijzingsraad.operationeleRol.keuze === 'geen';

const TAAK = {
  aanmelding: 'Aanmelding',
  coordinatie: 'Coördinatie van de aanvragen',
  begeleiding: 'Begeleiding',
  andere: 'Andere taak',
} as const;

/** What HR 3 needs; the operational mission itself comes from 1.3 of the toewijzingsreglement. */
export function opdrachtenInTekst({ dossier }: Overzicht) {
  const { raadOpdrachten, toewijzingsraad } = dossier.hoofdstukken;
  const { beleid } = raadOpdrachten;
  const taken = raadOpdrachten.taken.map((taak) => ({
    ...taak,
    titel: taak.naam || (taak.taak === null ? 'taak zonder naam' : TAAK[taak.taak]),
  }));
  return {
    beleid,
    zonderRol: zonderRol(dossier),
    rolOpen: toewijzingsraad.operationeleRol.keuze === null && toewijzingsraad.operationeleRol.toelichting === '',
    taken:
      taken.length === 0
        ? null
        : tabel(
            'raadOpdrachten.taken.tabel',
            'Taken, en wie ze uitvoert',
            [woorden('Taak', 4), woorden('Door', 5)],
            taken.map(({ sleutel, titel, door }) => rij(sleutel, [titel, door || 'nog in te vullen'])),
          ),
    afspraken: taken.flatMap(({ sleutel, titel, afspraken }) =>
      afspraken === '' ? [] : [{ sleutel, titel, tekst: afspraken }],
    ),
  };
}

const PIJLER = {
  'pijler-2': 'versnelde toewijzing',
  'pijler-3': 'specifieke doelgroep',
  beide: 'beide',
} as const;

/** What HR 4 needs. */
export function aanmeldingInTekst({ dossier }: Overzicht) {
  const { kanalen, bewijsstukken, gegevens } = dossier.hoofdstukken.raadAanmelding;
  const naamVan = (naam: string) => naam || 'kanaal zonder naam';
  return {
    bewijsstukken,
    gegevens,
    kanalen:
      kanalen.length === 0
        ? null
        : tabel(
            'raadAanmelding.kanalen.tabel',
            'Kanalen om een kandidaat aan te melden',
            [woorden('Kanaal', 4), woorden('Voor', 3), woorden('Door', 4)],
            kanalen.map(({ sleutel, naam, pijler, door }) =>
              rij(sleutel, [naamVan(naam), pijler === null ? 'nog te kiezen' : PIJLER[pijler], door]),
            ),
          ),
    werkwijzen: kanalen.flatMap(({ sleutel, naam, werkwijze }) =>
      werkwijze === '' ? [] : [{ sleutel, titel: naamVan(naam), tekst: werkwijze }],
    ),
  };
}

const termijn = (dagen: number | null): string =>
  dagen === null ? 'nog in te vullen' : dagen === 0 ? 'dezelfde dag' : getal(dagen);

/** The steps with their terms in calendar days, and what they take together when every term is known. */
function stappentabel({ dossier }: Overzicht): Tabel | null {
  const { stappen } = dossier.hoofdstukken.raadCoordinatie;
  if (stappen.length === 0) return null;
  const dagen = stappen.map((stap) => stap.dagen);
  const samen = dagen.includes(null) ? null : som(dagen.map((aantal) => aantal ?? 0));
  return tabel(
    'raadCoordinatie.stappen.tabel',
    'Stappen, met hun termijn in kalenderdagen',
    [cijfers('Stap', 1), woorden('Wat', 6), woorden('Door', 4), cijfers('Termijn', 2)],
    [
      ...stappen.map(({ sleutel, stap, door, dagen: aantal }, index) =>
        rij(sleutel, [String(index + 1), stap, door, termijn(aantal)]),
      ),
      ...(samen === null ? [] : [rij('samen', ['', 'Alle stappen samen, hoogstens', '', getal(samen)], true)]),
    ],
  );
}

/** What HR 5 needs. */
export function coordinatieInTekst(overzicht: Overzicht) {
  const { door, werkwijze, geenKandidaat } = overzicht.dossier.hoofdstukken.raadCoordinatie;
  return { door, werkwijze, geenKandidaat, stappen: stappentabel(overzicht), zonderRol: zonderRol(overzicht.dossier) };
}

const GEVOLG = {
  begeleidingsovereenkomst: 'als er een begeleidingsovereenkomst is',
  'pijler-3': 'langs een specifieke doelgroep',
  'een-van-beide': 'als er een begeleidingsovereenkomst is, of langs een specifieke doelgroep',
} as const;

/** What HR 6 needs. */
export function begeleidingInTekst({ dossier }: Overzicht) {
  const { inleiding, treden, knipperlicht, pijler2, pijler3 } = dossier.hoofdstukken.raadBegeleiding;
  const naamVan = (naam: string, index: number) => naam || `Trede ${index + 1}`;
  return {
    inleiding,
    pijler2,
    pijler3,
    treden:
      treden.length === 0
        ? null
        : tabel(
            'raadBegeleiding.treden.tabel',
            'Treden van de begeleiding',
            [cijfers('Trede', 1), woorden('Begeleiding', 5), woorden('Door', 4)],
            treden.map(({ sleutel, naam, door }, index) =>
              rij(sleutel, [String(index + 1), naamVan(naam, index), door]),
            ),
          ),
    tredeteksten: treden.flatMap(({ sleutel, naam, wanneer, wat }, index) =>
      wanneer === '' && wat === ''
        ? []
        : [{ sleutel, titel: naam === '' ? naamVan(naam, index) : `Trede ${index + 1}: ${naam}`, wanneer, wat }],
    ),
    zonderRol: zonderRol(dossier),
    knipperlicht: {
      ja: knipperlicht.keuze === true,
      nee: knipperlicht.keuze === false,
      wanneer: knipperlicht.wanneer,
      gevolg: knipperlicht.gevolg === null ? '' : GEVOLG[knipperlicht.gevolg],
      beslist: knipperlicht.beslist,
      hoogstens: knipperlicht.hoogstens === null ? '' : getal(knipperlicht.hoogstens),
    },
  };
}

const RITME = { halfjaarlijks: 'elk half jaar', jaarlijks: 'elk jaar', tweejaarlijks: 'om de twee jaar' } as const;

/** What HR 7 needs. */
export function evaluatieInTekst({ dossier }: Overzicht) {
  const { raadEvaluatie, raadSamenstelling } = dossier.hoofdstukken;
  const { ritme, ritmeAnders, methode, cijfers: opgevolgd, verslagAan, wijziging } = raadEvaluatie;
  return {
    ritme: ritme === null ? '' : ritme === 'andere' ? ritmeAnders : RITME[ritme],
    methode,
    verslagAan,
    wijziging,
    ingangsdatum: raadSamenstelling.versie.ingangsdatum ?? '',
    cijfers:
      opgevolgd.length === 0
        ? null
        : tabel(
            'raadEvaluatie.cijfers.tabel',
            'Cijfers, en waar ze vandaan komen',
            [woorden('Cijfer', 5), woorden('Bron', 4)],
            opgevolgd.map(({ sleutel, naam, bron }) => rij(sleutel, [naam, bron])),
          ),
  };
}
