import type { Amendement } from '../../domain/amendement/amendement.ts';
import { drieLijsten } from '../../domain/amendement/drieLijsten.ts';
import { GemeenteNietInGebied } from '../../domain/amendement/fouten.ts';
import { maakOverzicht } from '../../domain/cijfers/overzicht.ts';
import { BRONNEN, type BronSleutel } from '../../domain/recht/bronnen.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import { wetszinnen } from '../amendement/wetszinnen.ts';
import type { Blok, Document, Sectie } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { sectie } from './eigenHoofdstukken.ts';
import { gebiedInTekst, gemeenteInTekst } from './gebied.ts';

/** What a gemeenteraad decides on the ontwerp: as it is, amended for its own territory, or not approved. */
export type Raadsuitspraak =
  | { readonly soort: 'goedgekeurd'; readonly gemeente: string }
  | { readonly soort: 'geamendeerd'; readonly gemeente: string; readonly amendement: Amendement }
  | { readonly soort: 'niet-goedgekeurd'; readonly gemeente: string; readonly motivering: string };

const ALTIJD: readonly [BronSleutel, string][] = [
  ['codex', 'het kader van de sociale huur'],
  ['besluit', 'de toewijzing van sociale huurwoningen'],
  ['besluitvorming', 'de beslissing van elke gemeenteraad over het ontwerp'],
];

/** The legal grounds of the decision, with what each is for. */
function gronden(uitspraak: Raadsuitspraak) {
  const wijzigingen = uitspraak.soort === 'geamendeerd' ? uitspraak.amendement.wijzigingen : [];
  const binding = wijzigingen.some(({ onderwerp }) => onderwerp === 'woonbinding');
  const andere = wijzigingen.some(({ onderwerp }) => onderwerp !== 'woonbinding');
  const rijen: readonly [BronSleutel, string][] = [
    ...ALTIJD,
    ...(wijzigingen.length > 0
      ? [['amenderen', 'het laatste woord van de gemeente voor haar eigen grondgebied'] as const]
      : []),
    ...(binding ? [['strengereWoonbinding', 'de strengere woonbinding met de gemeente'] as const] : []),
    ...(andere ? [['specifiekeDoelgroepen', 'de voorrang voor specifieke doelgroepen'] as const] : []),
  ].map(([sleutel, waarvoor]): [BronSleutel, string] => [sleutel, waarvoor]);
  return rijen.map(([sleutel, waarvoor]) => {
    const { aanhaling, status } = BRONNEN[sleutel];
    return { aanhaling: hoofdletter(aanhaling), waarvoor, teBevestigen: status === 'te bevestigen' };
  });
}

const artikel = (rang: number, blokken: readonly Blok[]): Sectie =>
  sectie(`artikel-${rang}`, `Artikel ${rang}`, blokken, false);

/**
 * The decision of a gemeenteraad as a tree that prints as DOCX and as HTML to paste: aanleiding, juridische grond, motivering with the
 * reasons given, an article for each legal sentence, and open places for the vote. Throws GemeenteNietInGebied, and what
 * wetszinnen throws.
 */
export function maakGemeenteraadsbesluit(sjablonen: Sjablonen, ontwerp: Dossier, uitspraak: Raadsuitspraak): Document {
  const overzicht = maakOverzicht(ontwerp);
  const eigen = overzicht.gemeenten.find(({ nis }) => nis === uitspraak.gemeente);
  if (eigen === undefined) throw new GemeenteNietInGebied(uitspraak.gemeente);
  const amendement = uitspraak.soort === 'geamendeerd' ? uitspraak.amendement : null;
  const zinnen = amendement === null ? [] : wetszinnen(sjablonen, ontwerp, amendement);
  const lijsten = amendement === null ? [] : Object.values(drieLijsten(ontwerp, amendement)).flat();
  const { naam: woonmaatschappij, versie } = ontwerp.hoofdstukken.woonmaatschappij;
  const gegevens = {
    gemeente: gemeenteInTekst(eigen),
    gebied: gebiedInTekst(overzicht),
    woonmaatschappij,
    versie: versie.nummer,
    geamendeerd: zinnen.length > 0,
    nietGoedgekeurd: uitspraak.soort === 'niet-goedgekeurd',
    laatste: zinnen.length + 1,
    gronden: gronden(uitspraak),
    motivering: uitspraak.soort === 'niet-goedgekeurd' ? uitspraak.motivering : '',
    redenen: (amendement?.wijzigingen ?? []).flatMap((wijziging) => {
      const regel = lijsten.find((een) => een.wijziging === wijziging);
      return regel === undefined
        ? []
        : [
            {
              sleutel: regel.sleutel.replace('/', '.'),
              wat: `${hoofdletter(regel.wat)}: ${regel.soort}`,
              reden: regel.reden,
            },
          ];
    }),
  };
  const artikelen = [
    artikel(1, sjablonen.render('besluit/artikel-uitspraak', gegevens, 'artikel-1')),
    ...zinnen.map(({ zin, luidt }, rang) =>
      artikel(rang + 2, [
        { soort: 'alinea', id: `artikel-${rang + 2}.zin`, stijl: 'gewoon', inhoud: [{ soort: 'tekst', tekst: zin }] },
        ...luidt,
      ]),
    ),
    artikel(zinnen.length + 2, sjablonen.render('besluit/artikel-slot', gegevens, 'artikel-slot')),
  ];
  return nummer({
    soort: 'gemeenteraadsbesluit',
    titel: 'Besluit van de gemeenteraad',
    ondertitel: `Ontwerp van toewijzingsreglement voor het ${gegevens.gebied.metNaam}`,
    voorblad: [gegevens.gemeente.opschrift],
    uitgever: gegevens.gemeente.opschrift,
    versie: '',
    datum: null,
    definitief: true,
    huisstijl: { hoofdkleur: '', lettertype: '', logo: null },
    blokken: [
      ...sjablonen.render('besluit/aanleiding', gegevens),
      ...sjablonen.render('besluit/juridische-grond', gegevens),
      ...sjablonen.render('besluit/motivering', gegevens),
      sectie('besluit', 'Besluit', artikelen, false),
      ...sjablonen.render('besluit/stemming', gegevens),
    ],
  });
}
