import { isVoorOuderen } from '../ouderen/isVoorOuderen.ts';
import { type Rechtskader, rechtskaderOp } from '../recht/rechtskader.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Doelgroepenplan } from '../reglement/doelgroepenplan.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { eigenWoonbinding } from '../reglement/eigenWoonbinding.ts';
import type { Gemeente } from '../reglement/gemeenten.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import type { Stap } from '../reglement/woonbinding.ts';
import { type Gemeentebestand, type Telbaar, telGeldend } from './bestandstelling.ts';
import { gegevensUitBestand } from './gegevensUitBestand.ts';
import { type Huurreglementtelling, telHuurreglement } from './huurreglement.ts';
import { type Doelgroeptelling, telDoelgroep } from './telDoelgroep.ts';
import { som, telWoningen, telWoningenPerType } from './tellingen.ts';

/** A doelgroep with where it stands, its plan and its counts by gemeente. */
export interface DoelgroepInOverzicht extends Doelgroeptelling {
  readonly doelgroep: Doelgroep;
  readonly plan: Doelgroepenplan | null;
  /** null for deel 1 (the gebied), else the NIS code of the gemeente of deel 2. */
  readonly gemeente: string | null;
  readonly ouderen: boolean;
  readonly opDeLijst: boolean | null;
}

/** What a doelgroep takes of one gemeente, in dwellings. */
export interface Aandeel {
  readonly inOverzicht: DoelgroepInOverzicht;
  readonly aantal: number;
}

/** A gemeente with the figures that limits are counted from; null where a figure is not filled in. */
export interface GemeenteInOverzicht {
  readonly nis: string;
  readonly naam: string;
  readonly aanspreking: 'gemeente' | 'stad';
  /** The figures that count: those of the file of the patrimonium where it has them and they were not refused, else as typed. */
  readonly gegevens: Gemeente;
  /** As typed in 1.2. */
  readonly ingevuld: Gemeente;
  /** What the file counts here, when its counts are those of `gegevens`. */
  readonly uitBestand: Gemeentebestand | null;
  /** Social rental dwellings, all landlords together. */
  readonly woningen: number | null;
  /** Studios and dwellings with 1 or 2 bedrooms: from the file, else from the table by type when that is complete, else as stated. */
  readonly kleineWoningen: number | null;
  readonly aandelen: readonly Aandeel[];
  /** Dwellings kept for all doelgroepen together, and for ouderen among them. */
  readonly voorbehouden: number;
  readonly voorbehoudenOuderen: number;
  /** The cascade of strengere woonbinding that holds here, in the order of the reglement. */
  readonly stappen: readonly Stap[];
}

/** Everything that is counted in a dossier, once; rules, documents and pages read it and never count again. */
export interface Overzicht {
  readonly dossier: Telbaar;
  readonly recht: Rechtskader;
  readonly naamGebied: string;
  readonly gemeenten: readonly GemeenteInOverzicht[];
  readonly doelgroepen: readonly DoelgroepInOverzicht[];
  /** Dwellings of the whole gebied: the sum of the gemeenten when each has its figure, else as stated for the gebied. */
  readonly woningen: number | null;
  readonly voorbehouden: number;
  readonly nietVerdeeld: number;
  /** What the intern huurreglement counts. */
  readonly huurreglement: Huurreglementtelling;
}

function verzamelDoelgroepen(dossier: Dossier, nissen: readonly string[]): DoelgroepInOverzicht[] {
  const delen = [
    { gemeente: null, ...dossier.hoofdstukken },
    ...nissen.flatMap((nis) => {
      const deel = dossier.perGemeente[nis];
      return deel ? [{ gemeente: nis, ...deel }] : [];
    }),
  ];
  return delen.flatMap(({ gemeente, doelgroepen, doelgroepenplannen }) => {
    // the first plan of a doelgroep counts
    const plannen = new Map([...doelgroepenplannen.plannen].reverse().map((plan) => [plan.doelgroep, plan]));
    return doelgroepen.doelgroepen.map((doelgroep) => ({
      doelgroep,
      gemeente,
      plan: plannen.get(doelgroep.sleutel) ?? null,
      ouderen: isVoorOuderen(doelgroep),
      opDeLijst: doelgroep.lijst.keuze === null ? null : doelgroep.lijst.keuze === 'op-de-lijst',
      ...telDoelgroep(doelgroep, gemeente),
    }));
  });
}

/** What every doelgroep takes of each gemeente, by NIS code, in the order of the doelgroepen. */
function verzamelAandelen(doelgroepen: readonly DoelgroepInOverzicht[]): Map<string, Aandeel[]> {
  const perGemeente = new Map<string, Aandeel[]>();
  for (const inOverzicht of doelgroepen) {
    for (const [nis, aantal] of inOverzicht.perGemeente) {
      const aandelen = perGemeente.get(nis);
      if (aandelen) aandelen.push({ inOverzicht, aantal });
      else perGemeente.set(nis, [{ inOverzicht, aantal }]);
    }
  }
  return perGemeente;
}

function stappenVan(dossier: Dossier, nis: string): readonly Stap[] {
  const { strenger, stappen } = dossier.hoofdstukken.woonbinding;
  const eigen = eigenWoonbinding(dossier, nis);
  if (eigen !== null) return eigen.strenger === 'ja' ? eigen.stappen : [];
  return strenger === 'gelijk' ? stappen : [];
}

/** Counts a dossier once. `opDatum` (YYYY-MM-DD) chooses the law when the reglement itself names no date. */
export function maakOverzicht(dossier: Telbaar, opDatum: string | null = null): Overzicht {
  const { gemeenten: blad, woonmaatschappij, slotbepalingen } = dossier.hoofdstukken;
  const uniek = new Map<string, Gemeente>();
  for (const gemeente of blad.gemeenten) if (!uniek.has(gemeente.nis)) uniek.set(gemeente.nis, gemeente);
  const doelgroepen = verzamelDoelgroepen(dossier, [...uniek.keys()]);
  const aandelenPerGemeente = verzamelAandelen(doelgroepen);
  const recht = rechtskaderOp(slotbepalingen.inwerking.datum ?? woonmaatschappij.versie.ingangsdatum ?? opDatum);
  const telling = telGeldend(dossier, recht);
  const bestanden = new Map(telling?.gemeenten.map((een) => [een.nis, een]));
  const gemeenten = [...uniek].map(([nis, ingevuld]): GemeenteInOverzicht => {
    const aandelen = aandelenPerGemeente.get(nis) ?? [];
    const uitBestand = bestanden.get(nis) ?? null;
    const gegevens =
      telling && uitBestand ? gegevensUitBestand(ingevuld, uitBestand, telling, woonmaatschappij.naam) : ingevuld;
    return {
      nis,
      naam: gemeenteMetNis(nis)?.naam ?? nis,
      aanspreking: gegevens.aanspreking,
      gegevens,
      ingevuld,
      uitBestand,
      woningen: telWoningen(gegevens.woningen),
      kleineWoningen:
        uitBestand?.klein ?? telWoningenPerType(gegevens.perType)?.klein ?? gegevens.kleineWoningen.aantal,
      aandelen,
      voorbehouden: som(aandelen.map(({ aantal }) => aantal)),
      voorbehoudenOuderen: som(aandelen.filter(({ inOverzicht }) => inOverzicht.ouderen).map(({ aantal }) => aantal)),
      stappen: stappenVan(dossier, nis),
    };
  });
  const eigen = gemeenten.map(({ woningen }) => woningen);
  const volledig = eigen.length > 0 && eigen.every((woningen) => woningen !== null);
  const woningen = volledig ? som(eigen.map((aantal) => aantal ?? 0)) : telWoningen(blad.woningenGebied);
  return {
    dossier,
    recht,
    naamGebied: blad.gebied.naam || woonmaatschappij.naam,
    gemeenten,
    doelgroepen,
    woningen,
    voorbehouden: som(doelgroepen.map(({ totaal }) => totaal)),
    nietVerdeeld: som(doelgroepen.map(({ nietVerdeeld }) => nietVerdeeld)),
    huurreglement: telHuurreglement(dossier, recht, woningen),
  };
}
