import { doelgroepenVan } from '../../domain/labels/doelgroepenMetLabels.ts';
import { gevolgenVoorLabels } from '../../domain/labels/gevolgenVoorLabels.ts';
import { labelsUitBestand } from '../../domain/labels/labelsUitBestand.ts';
import { adresVan } from '../../domain/patrimonium/adres.ts';
import { KOLOMNAMEN, VELDEN } from '../../domain/patrimonium/kolommen.ts';
import { vergelijkPatrimonium } from '../../domain/patrimonium/vergelijkPatrimonium.ts';
import type { Patrimoniumvoorstel } from '../../domain/patrimonium/voorstel.ts';
import type { Woning } from '../../domain/patrimonium/woning.ts';
import { rechtsdatum } from '../../domain/recht/rechtsdatum.ts';
import { rechtskaderOp } from '../../domain/recht/rechtskader.ts';
import { noemDoelgroep } from '../../domain/regels/benoem.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import { groepeerFouten } from './groepeerFouten.ts';
import { maakTelling } from './maakTelling.ts';

/** How many problems stand on a page, and how many addresses of a list are named. */
const FOUTEN_PER_BLAD = 50;
const GENOEMD = 10;

/** A list of which only the first are named. */
const eerste = (alle: readonly string[]) => ({ aantal: alle.length, genoemd: alle.slice(0, GENOEMD) });

/** The words of a field of a dwelling; the same as the column of the template. */
const veldnaam = (veld: keyof Woning): string => (veld === 'toegang' ? 'toegang' : KOLOMNAMEN[veld][0]);

function verschilMet(oud: readonly Woning[], nieuw: readonly Woning[]) {
  const { nieuw: erbij, weg, gewijzigd } = vergelijkPatrimonium(oud, nieuw);
  return {
    erbij: eerste(erbij.map(adresVan)),
    weg: eerste(weg.map(adresVan)),
    gewijzigd: eerste(gewijzigd.map(({ nieuw: na, velden }) => `${adresVan(na)} (${velden.map(veldnaam).join(', ')})`)),
  };
}

const labelgevolgen = (dossier: Dossier, woningen: readonly Woning[]) =>
  gevolgenVoorLabels(dossier, woningen).map(({ gemeente, doelgroep, weg, gewijzigd }) => ({
    sleutel: `${gemeente ?? ''} ${doelgroep.sleutel}`,
    naam: noemDoelgroep(doelgroep),
    weg: eerste(weg.map(({ adres }) => adres)),
    gewijzigd: eerste(gewijzigd.map(({ label, wordt }) => `${label.adres} wordt ${wordt.adres}`)),
  }));

function labelvoorstel(dossier: Dossier, woningen: readonly Woning[]) {
  const { labels, fouten } = labelsUitBestand(woningen, doelgroepenVan(dossier));
  return {
    labels: labels.map(({ naam, gemeente, woningen: hier, voor, zeker }) => ({
      waarde: `${gemeente} ${naam}`,
      naam,
      gemeente: gemeenteMetNis(gemeente)?.naam ?? gemeente,
      aantal: hier.length,
      voor: voor === null ? null : noemDoelgroep(voor.doelgroep),
      zeker,
    })),
    fouten: eerste(fouten.map(({ melding }) => melding)),
  };
}

/**
 * An upload as its preview shows it, `blad` of its problems: counts and the first of every list, never all dwellings. What it changes is
 * compared with the patrimonium of `dossier`, and only when no row has a problem.
 */
export function maakVoorstel(dossier: Dossier, voorstel: Patrimoniumvoorstel, blad: number) {
  const { naam, tabel, opmerkingen, kolommen, gelezen } = voorstel;
  const { woningen, fouten } = gelezen;
  const oud = dossier.hoofdstukken.patrimonium.woningen;
  const bladen = Math.max(1, Math.ceil(fouten.length / FOUTEN_PER_BLAD));
  const hier = Math.min(Math.max(1, blad), bladen);
  const gaaf = fouten.length === 0;
  return {
    naam,
    rijen: tabel.rijen.length,
    woningen: woningen.length,
    kolommen: tabel.kop.map((kop, plek) => ({
      kop: kop || `kolom ${plek + 1}`,
      voorbeeld: tabel.rijen[0]?.cellen[plek]?.slice(0, 40) ?? '',
    })),
    velden: VELDEN.map((veld) => ({ veld, naam: KOLOMNAMEN[veld][0], kolom: kolommen[veld] })),
    opmerkingen: [...opmerkingen, ...gelezen.opmerkingen],
    fouten: {
      aantal: fouten.length,
      rijen: new Set(fouten.map(({ rij }) => rij)).size,
      groepen: groepeerFouten(fouten),
      lijst: fouten.slice((hier - 1) * FOUTEN_PER_BLAD, hier * FOUTEN_PER_BLAD),
      blad: hier,
      bladen,
    },
    telling: maakTelling(woningen, rechtskaderOp(rechtsdatum(dossier))),
    verschil: gaaf && oud.length > 0 ? verschilMet(oud, woningen) : null,
    gevolgen: gaaf ? labelgevolgen(dossier, woningen) : [],
    labels: labelvoorstel(dossier, gaaf ? woningen : []),
  };
}

export type Voorstelpagina = ReturnType<typeof maakVoorstel>;
