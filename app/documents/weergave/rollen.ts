import { BESLISSINGEN, type Beslissing, type Reglementsoort } from '../../domain/procedure/beslissingen.ts';
import { boomstappen, type Uitkomst } from '../../domain/procedure/beslissingsboom.ts';
import { ROLLEN, rolMet } from '../../domain/procedure/rollen.ts';
import {
  GEMEENTESTAPPEN,
  type Gemeentestap,
  MIJLPALEN,
  REGLEMENTSTAPPEN,
  type Reglementstap,
  STANDNAMEN,
} from '../../domain/procedure/tijdlijn.ts';
import type { Bron } from '../../domain/recht/bronnen.ts';
import { rechtskaderOp } from '../../domain/recht/rechtskader.ts';
import { voluit } from '../../domain/taal/datum.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Document, Tabel } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { rij, tabel, woorden } from './tabel.ts';

const bronInWoorden = ({ aanhaling, status }: Bron): string =>
  status === 'te bevestigen' ? `${aanhaling} (te bevestigen)` : aanhaling;

const zin = (tekst: string): string => `${hoofdletter(tekst)}.`;

const rollentabel = (): Tabel =>
  tabel(
    'rollen.tabel',
    'Rollen',
    [woorden('Wie', 3), woorden('Taak', 8), woorden('Bron', 4)],
    ROLLEN.map(({ sleutel, naam, taak, bron }) => rij(sleutel, [naam, taak, bronInWoorden(bron)])),
  );

/** The headings under which the decisions stand, and a sentence after each table. */
const DOCUMENTEN: readonly { sleutel: string; soort: Reglementsoort | null; titel: string; toelichting: string }[] = [
  {
    sleutel: 'toewijzingsreglement',
    soort: 'toewijzingsreglement',
    titel: 'In het toewijzingsreglement',
    toelichting: 'Wat aanpasbaar is, kan een gemeenteraad wijzigen voor het eigen grondgebied.',
  },
  {
    sleutel: 'huurreglement',
    soort: 'intern huurreglement',
    titel: 'In het intern huurreglement',
    toelichting:
      'De regels uit het toewijzingsreglement komen hier ook in. Een gemeenteraad past dit document niet aan.',
  },
  {
    sleutel: 'huishoudelijk',
    soort: 'huishoudelijk reglement',
    titel: 'In het huishoudelijk reglement van de toewijzingsraad',
    toelichting: 'De praktische afspraken over de versnelde toewijzing en over de specifieke doelgroepen.',
  },
  {
    sleutel: 'eigen',
    soort: null,
    titel: 'In geen van de drie documenten',
    toelichting: 'Beslissingen die op zichzelf staan.',
  },
];

function beslissingentabel(sleutel: string, titel: string, beslissingen: readonly Beslissing[]): Tabel {
  const metAanpassen = beslissingen.some(({ amendeerbaar }) => amendeerbaar);
  return tabel(
    `beslissingen.${sleutel}.tabel`,
    titel,
    [
      woorden('Waarover', 5),
      woorden('Wie beslist', 5),
      woorden('Hoe', 5),
      ...(metAanpassen ? [woorden('Aanpasbaar', 3)] : []),
      woorden('Bron', 4),
    ],
    beslissingen.map(({ sleutel: rijsleutel, waarover, door, hoe, amendeerbaar, bron }) =>
      rij(rijsleutel, [
        hoofdletter(waarover),
        rolMet(door).naam,
        zin(hoe),
        ...(metAanpassen ? [amendeerbaar ? 'ja' : 'nee'] : []),
        bronInWoorden(bron),
      ]),
    ),
  );
}

const tak = (verder: number | Uitkomst): string => {
  if (typeof verder === 'number') return `Ga naar vraag ${verder}.`;
  return verder.document === null ? verder.tekst : `${hoofdletter(verder.document)}. ${verder.tekst}`;
};

const boomtabel = (): Tabel => {
  const stappen = boomstappen();
  const einden = stappen.flatMap(({ ja, nee }) => [ja, nee]).filter((tak) => typeof tak !== 'number');
  return tabel(
    'beslissingsboom.tabel',
    'Beslissingsboom voor de versnelde toewijzing',
    [woorden('Vraag', 5), woorden('Ja', 5), woorden('Nee', 5)],
    stappen.map(({ nummer: n, vraag, ja, nee }) => rij(`vraag-${n}`, [`${n}. ${vraag}`, tak(ja), tak(nee)])),
    einden.map(({ bron }) => bronInWoorden(bron)),
  );
};

const stappentabel = (sleutel: string, titel: string, stappen: readonly (Reglementstap | Gemeentestap)[]): Tabel =>
  tabel(
    `tijdlijn.${sleutel}.tabel`,
    titel,
    [woorden('Van', 4), woorden('Wie', 5), woorden('Wat', 6), woorden('Naar', 4), woorden('Bron', 4)],
    stappen.map(({ van, op, naar, door, wat, bron }) =>
      rij(`${van ?? 'begin'}-${op}`, [
        van === null ? 'begin' : STANDNAMEN[van],
        rolMet(door).naam,
        zin(wat),
        STANDNAMEN[naar],
        bronInWoorden(bron),
      ]),
    ),
  );

const mijlpalentabel = (): Tabel =>
  tabel(
    'tijdlijn.stelsel.tabel',
    'Mijlpalen van het stelsel',
    [woorden('Wanneer', 3), woorden('Wat', 7), woorden('Bron', 5)],
    MIJLPALEN.map(({ datum, wat, bron }) => rij(datum, [voluit(datum), zin(wat), bronInWoorden(bron)])),
  );

/** The huisstijl when no woonmaatschappij asks for its own. */
const EIGEN_STIJL: Document['huisstijl'] = { hoofdkleur: '', lettertype: '', logo: null };

/**
 * Who decides what, as a numbered tree that prints as DOCX or HTML: the roles, the decisions by document, the beslissingsboom of
 * pijler 2 and the timeline. It holds the law and no dossier, so it is the same for everybody but for the huisstijl.
 */
export function maakRollenblad(sjablonen: Sjablonen, huisstijl: Document['huisstijl'] = EIGEN_STIJL): Document {
  const recht = rechtskaderOp(null);
  const documenten = DOCUMENTEN.map(({ sleutel, soort, titel, toelichting }) => ({
    sleutel,
    titel,
    toelichting,
    tabel: beslissingentabel(
      sleutel,
      `Beslissingen ${titel.charAt(0).toLowerCase()}${titel.slice(1)}`,
      BESLISSINGEN.filter(({ document }) => document === soort),
    ),
  }));
  return nummer({
    soort: 'rollen-en-beslissingen',
    titel: 'Wie beslist wat',
    ondertitel: 'Rollen, beslissingen en tijdlijn bij het toewijzen van sociale huurwoningen',
    voorblad: [],
    uitgever: '',
    versie: '',
    datum: null,
    definitief: true,
    huisstijl,
    blokken: [
      ...sjablonen.render('rollen/rollen', { rollen: rollentabel() }),
      ...sjablonen.render('rollen/beslissingen', { documenten }),
      ...sjablonen.render('rollen/beslissingsboom', { stappen: boomtabel() }),
      ...sjablonen.render('rollen/tijdlijn', {
        mijlpalen: mijlpalentabel(),
        reglement: stappentabel('reglement', 'Stappen van het toewijzingsreglement', REGLEMENTSTAPPEN),
        gemeente: stappentabel('gemeente', 'Stappen in elke gemeente', GEMEENTESTAPPEN),
        dagen: recht.toezichtDagen.waarde,
        verlenging: recht.toezichtVerlenging.waarde,
      }),
    ],
  });
}
