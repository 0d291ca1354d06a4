import type { Breuk } from '../../domain/cijfers/breuk.ts';
import type { GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { som } from '../../domain/cijfers/tellingen.ts';
import { DomeinFout } from '../../domain/fout.ts';
import { type Ouderencijfers, ouderencijfers, type Typerij } from '../../domain/ouderen/ouderencijfers.ts';
import { type Voorwaarde, vereenvoudigdDossier } from '../../domain/ouderen/vereenvoudigdDossier.ts';
import type { Grens } from '../../domain/recht/grenzen.ts';
import type { Rechtskader } from '../../domain/recht/rechtskader.ts';
import { inGemeente, plaatssleutel } from '../../domain/regels/plaats.ts';
import { leegDeelVanGemeente } from '../../domain/reglement/dossier.ts';
import type { Gemeente } from '../../domain/reglement/gemeenten.ts';
import { getal, procent } from '../../domain/taal/getal.ts';
import type { Document, Rij, Tabel } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { gemeenteInTekst } from './gebied.ts';
import { herkomst } from './herkomst.ts';
import { huisstijlVan } from './huisstijl.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

/** A 65+ sjabloon of a gemeente that is not in the gebied. */
export class GemeenteNietInGebied extends DomeinFout {
  override readonly name = 'GemeenteNietInGebied';
  readonly nis: string;

  constructor(nis: string) {
    super(`De gemeente met NIS-code ${nis} staat niet in 1.2 van dit dossier.`);
    this.nis = nis;
  }
}

const ONBEKEND = 'niet bekend';
const cel = (aantal: number | null): string => (aantal === null ? ONBEKEND : getal(aantal));

/** The share in words: '3.300 van de 15.000 inwoners zijn 65 jaar of ouder; afgerond is dat 22,0 %.'; '' while a figure is open. */
function aandeel({ totaal, vanaf65 }: Gemeente['inwoners'], wie: string, leeftijd: number): string {
  if (totaal === null || vanaf65 === null) return '';
  const zin = `${getal(vanaf65)} van de ${getal(totaal)} ${wie} zijn ${leeftijd} jaar of ouder`;
  return totaal === 0 ? `${zin}.` : `${zin}; afgerond is dat ${procent(vanaf65, totaal)}.`;
}

const SOORTEN = [
  ...['1', '2', '3', '4', '5'].map((slaapkamers) => ['Eengezinswoning', slaapkamers] as const),
  ...['studio', '1', '2', '3', '4'].map((slaapkamers) => ['Appartement', slaapkamers] as const),
];

const totaal = (typen: Typerij): number | null =>
  typen.includes(null) ? null : som(typen.map((aantal) => aantal ?? 0));

/** The type table of the sjabloon, a row for each type, so that it fits on a page. */
function typetabel({ perType, ouderenPerType, ouderen }: Ouderencijfers, { gegevens }: GemeenteInOverzicht): Tabel {
  const voorOuderen = ouderenPerType.rij;
  return tabel(
    'patrimonium.types.tabel',
    'Sociale huurwoningen naar soort en aantal slaapkamers',
    [
      woorden('Soort', 4),
      woorden('Slaapkamers', 2),
      cijfers('Totaal aantal', 3),
      cijfers('Bij voorrang voor ouderen', 3),
    ],
    [
      ...SOORTEN.map(([soort, slaapkamers], index) =>
        rij(`type-${index}`, [soort, slaapkamers, cel(perType[index] ?? null), cel(voorOuderen?.[index] ?? null)]),
      ),
      rij('totaal', ['Totaal', '', cel(totaal(perType)), getal(ouderen)], true),
    ],
    [herkomst(gegevens.perType)],
  );
}

/** A share as the sjabloon writes it: '1/3'. */
const breuk = ({ waarde: { teller, noemer } }: Grens<Breuk>): string => `${teller}/${noemer}`;

/** The seven lines of the sjabloon, with the shares of the law. */
function grenzentabel(cijfersVan: Ouderencijfers, recht: Rechtskader): Tabel {
  const { woningen, derde, kwart, klein, derdeKlein, doelgroepen, ouderen } = cijfersVan;
  const regel = (sleutel: string, wat: string, aantal: number | null, nadruk = false): Rij =>
    rij(sleutel, [wat, cel(aantal)], nadruk);
  return tabel(
    'patrimonium.grenzen.tabel',
    'Totalen en grenzen; een deel van een woning telt niet mee',
    [woorden('Wat', 7), cijfers('Woningen', 2)],
    [
      regel('totaal', 'Totaal patrimonium', woningen),
      regel('derde', `${breuk(recht.derdePatrimonium)} van het totale patrimonium`, derde),
      regel('kwart', `${breuk(recht.ouderenPatrimonium)} van het totale patrimonium`, kwart),
      regel('klein', 'Totaal aantal studio’s en woningen met 1 of 2 slaapkamers', klein),
      regel(
        'derde-klein',
        `${breuk(recht.ouderenKlein)} van de studio’s en woningen met 1 of 2 slaapkamers`,
        derdeKlein,
      ),
      regel('doelgroepen', 'Totaal aantal woningen voor specifieke doelgroepen', doelgroepen),
      regel('ouderen', 'Totaal aantal woningen voor ouderen', ouderen, true),
    ],
  );
}

const STAND = (voldaan: boolean | null): string => (voldaan === null ? ONBEKEND : voldaan ? 'ja' : 'nee');

const voorwaardentabel = (voorwaarden: readonly Voorwaarde[]): Tabel =>
  tabel(
    'vereenvoudigd.tabel',
    'Voorwaarden',
    [woorden('Voorwaarde', 6), woorden('Voldaan', 2), woorden('Uitleg', 4)],
    voorwaarden.map(({ sleutel, tekst, voldaan, uitleg }) => rij(sleutel, [tekst, STAND(voldaan), uitleg])),
  );

/** What templates/ouderen/sjabloon needs. */
function inTekst(gemeente: GemeenteInOverzicht, overzicht: Overzicht) {
  const { nis, gegevens, aandelen } = gemeente;
  const leeftijd = overzicht.recht.ouderenLeeftijd.waarde;
  const blad = (overzicht.dossier.perGemeente[nis] ?? leegDeelVanGemeente()).ouderen;
  const geteld = ouderencijfers(gemeente, overzicht);
  const voorwaarden = vereenvoudigdDossier(gemeente, overzicht, blad);
  const groepen = aandelen
    .filter(({ inOverzicht }) => inOverzicht.ouderen)
    .map(({ inOverzicht }) => inOverzicht.doelgroep);
  const vraag = (veld: string) => plaatssleutel(inGemeente(nis, 'ouderen', veld));
  return {
    groepen: groepen.map(({ naam, beschrijving, leeftijdVanaf }) => ({
      naam: naam || `de kandidaat-huurder vanaf ${leeftijd} jaar`,
      beschrijving,
      leeftijd: leeftijdVanaf === null ? '' : String(leeftijdVanaf),
    })),
    vanaf: String(leeftijd),
    meer: groepen.length > 1,
    inwoners: aandeel(gegevens.inwoners, 'inwoners', leeftijd),
    inwonersBron: [herkomst(gegevens.inwoners)],
    kandidaten: aandeel(gegevens.kandidaten, 'kandidaat-huurders', leeftijd),
    kandidatenBron: [herkomst(gegevens.kandidaten)],
    types: typetabel(geteld, gemeente),
    onbekendPerType: geteld.ouderenPerType.waarom,
    grenzen: grenzentabel(geteld, overzicht.recht),
    motivering: blad.motivering,
    maatregelen: blad.maatregelen,
    vereenvoudigd: voorwaarden.every(({ voldaan }) => voldaan === true),
    voorwaarden: voorwaardentabel(voorwaarden),
    deelnemers: blad.overleg.deelnemers,
    vraag: { motivering: vraag('motivering'), maatregelen: vraag('maatregelen'), overleg: vraag('overleg') },
  };
}

/**
 * The 65+ sjabloon of the omzendbrief for one gemeente [002:254-286] as a numbered tree, with the conditions of the simplified dossier as
 * an annex. Its figures are counted, never typed here. Throws GemeenteNietInGebied for a gemeente that is not in 1.2.
 */
export function maakOuderenbijlage(sjablonen: Sjablonen, overzicht: Overzicht, nis: string): Document {
  const gemeente = overzicht.gemeenten.find((een) => een.nis === nis);
  if (gemeente === undefined) throw new GemeenteNietInGebied(nis);
  const { woonmaatschappij: wm } = overzicht.dossier.hoofdstukken;
  return nummer({
    soort: 'sjabloon-65-plus',
    titel: 'Sjabloon ouderen (65+)',
    ondertitel: gemeenteInTekst(gemeente).opschrift,
    voorblad: [wm.naam, 'Bijlage bij het toewijzingsreglement'].filter(Boolean),
    uitgever: wm.naam,
    versie: wm.versie.nummer,
    datum: wm.versie.ingangsdatum ?? wm.versie.goedgekeurdOp,
    definitief: true,
    huisstijl: huisstijlVan(wm),
    blokken: sjablonen.render('ouderen/sjabloon', inTekst(gemeente, overzicht)),
  });
}
