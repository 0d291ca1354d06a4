import { type DeelVanGemeente, type Dossier, leegDeelVanGemeente } from '../reglement/dossier.ts';
import { type Amendement, wijzigingenVan } from './amendement.ts';
import { metEigenRij } from './eigenRij.ts';
import { DoelgroepNietInDeel1, GemeenteNietInGebied } from './fouten.ts';
import { zelfde } from './zelfde.ts';

/** Built once: no value is ever changed in place. */
const LEEG = leegDeelVanGemeente();

/** `nieuw`, or `oud` itself when they say the same, so that what nobody touched stays the same object. */
const behoud = <T>(oud: T, nieuw: T): T => (zelfde(oud, nieuw) ? oud : nieuw);

/** `lijst` with `nieuw` (null: nothing) in the place of the items with this key; at the end when there was none. */
function metSleutel<T>(lijst: readonly T[], sleutelVan: (item: T) => string, sleutel: string, nieuw: T | null): T[] {
  const plek = lijst.findIndex((item) => sleutelVan(item) === sleutel);
  const rest = lijst.filter((item) => sleutelVan(item) !== sleutel);
  if (nieuw === null) return rest;
  return plek === -1 ? [...rest, nieuw] : rest.toSpliced(plek, 0, nieuw);
}

/** `lijst` in the order of `sleutels`; what they do not name comes last, in its own order. */
function opVolgorde<T>(lijst: readonly T[], sleutelVan: (item: T) => string, sleutels: readonly string[]): T[] {
  const rang = new Map(sleutels.map((sleutel, plek) => [sleutel, plek]));
  const plekVan = (item: T) => rang.get(sleutelVan(item)) ?? sleutels.length;
  return lijst.toSorted((a, b) => plekVan(a) - plekVan(b));
}

/** Deel 2 of the gemeente after its amendment. */
function deelNa(ontwerp: Dossier, amendement: Amendement): DeelVanGemeente {
  const was = ontwerp.perGemeente[amendement.gemeente] ?? LEEG;
  const [woonbinding] = wijzigingenVan(amendement, 'woonbinding');
  const [inleiding] = wijzigingenVan(amendement, 'inleiding');
  const [volgorde] = wijzigingenVan(amendement, 'volgorde');
  const [ouderen] = wijzigingenVan(amendement, 'ouderen');
  let { doelgroepen } = was.doelgroepen;
  let { plannen } = was.doelgroepenplannen;
  for (const { doelgroep, wordt } of wijzigingenVan(amendement, 'doelgroep')) {
    doelgroepen = metSleutel(doelgroepen, ({ sleutel }) => sleutel, doelgroep, wordt?.doelgroep ?? null);
    plannen = metSleutel(plannen, (een) => een.doelgroep, doelgroep, wordt?.plan ?? null);
  }
  if (volgorde) doelgroepen = opVolgorde(doelgroepen, ({ sleutel }) => sleutel, volgorde.wordt);
  // where 2.1 decides for all, an own choice stands on its own
  const opZichzelf = ontwerp.hoofdstukken.woonbinding.strenger !== 'per-gemeente';
  const eigen = woonbinding && {
    ...(woonbinding.wordt ?? was.woonbinding),
    opZichzelf: opZichzelf && woonbinding.wordt !== null,
  };
  return {
    woonbinding: eigen ? behoud(was.woonbinding, eigen) : was.woonbinding,
    doelgroepen: behoud(was.doelgroepen, { inleiding: inleiding?.wordt ?? was.doelgroepen.inleiding, doelgroepen }),
    doelgroepenplannen: behoud(was.doelgroepenplannen, { plannen }),
    ouderen: ouderen ? behoud(was.ouderen, ouderen.wordt) : was.ouderen,
  };
}

/** The dossier after one amendment; what it does not name stays the same object. */
function metAmendement(ontwerp: Dossier, amendement: Amendement): Dossier {
  const { gemeente } = amendement;
  if (!ontwerp.hoofdstukken.gemeenten.gemeenten.some(({ nis }) => nis === gemeente))
    throw new GemeenteNietInGebied(gemeente);
  const rijen = new Map(wijzigingenVan(amendement, 'rij').map(({ doelgroep, wordt }) => [doelgroep, wordt]));
  const { doelgroepen: deel1 } = ontwerp.hoofdstukken;
  for (const sleutel of rijen.keys())
    if (!deel1.doelgroepen.some((doelgroep) => doelgroep.sleutel === sleutel)) throw new DoelgroepNietInDeel1(sleutel);
  const metRijen = deel1.doelgroepen.map((doelgroep) => {
    const rij = rijen.get(doelgroep.sleutel);
    return rij === undefined ? doelgroep : behoud(doelgroep, metEigenRij(doelgroep, gemeente, rij));
  });
  const doelgroepen = metRijen.every((doelgroep, plek) => doelgroep === deel1.doelgroepen[plek])
    ? deel1
    : { ...deel1, doelgroepen: metRijen };
  const was = ontwerp.perGemeente[gemeente];
  const deel = deelNa(ontwerp, amendement);
  const zelfdeDeel = zelfde(was ?? LEEG, deel);
  return {
    ...ontwerp,
    hoofdstukken: doelgroepen === deel1 ? ontwerp.hoofdstukken : { ...ontwerp.hoofdstukken, doelgroepen },
    perGemeente: zelfdeDeel ? ontwerp.perGemeente : { ...ontwerp.perGemeente, [gemeente]: deel },
  };
}

/** The amendments that count, one for each gemeente, and those that a later one of the same gemeente replaced. */
export function geldendeAmendementen(amendementen: readonly Amendement[]): {
  readonly geldend: readonly Amendement[];
  readonly vervangen: readonly Amendement[];
} {
  const laatste = new Map(amendementen.map((amendement) => [amendement.gemeente, amendement]));
  return {
    geldend: [...laatste.values()],
    vervangen: amendementen.filter((amendement) => laatste.get(amendement.gemeente) !== amendement),
  };
}

/**
 * The ontwerp with every amendment in its place. The order of the gemeenten makes no difference. Of two amendments of one gemeente
 * the later in the list replaces the earlier one as a whole; geldendeAmendementen says which. Chapters and doelgroepen that no
 * amendment names are the same objects as in the ontwerp. Throws GemeenteNietInGebied and DoelgroepNietInDeel1.
 */
export function pasToe(ontwerp: Dossier, amendementen: readonly Amendement[]): Dossier {
  const rang = new Map(ontwerp.hoofdstukken.gemeenten.gemeenten.map(({ nis }, plek) => [nis, plek]));
  return geldendeAmendementen(amendementen)
    .geldend.toSorted((a, b) => (rang.get(a.gemeente) ?? 0) - (rang.get(b.gemeente) ?? 0))
    .reduce(metAmendement, ontwerp);
}
