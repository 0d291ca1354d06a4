import { type DeelVanGemeente, type Dossier, leegDeelVanGemeente } from '../reglement/dossier.ts';
import { toetsBereik } from './AM-BEREIK.ts';
import { type Amendement, type Wijziging, wijzigingssleutel } from './amendement.ts';
import { eigenRij } from './eigenRij.ts';
import { BuitenBereik, GemeenteNietInGebied } from './fouten.ts';
import { zelfde } from './zelfde.ts';

const LEEG = leegDeelVanGemeente();
/** The own rows in the doelgroepen of deel 1 that differ. */
function rijen(ontwerp: Dossier, voorstel: Dossier, nis: string): Wijziging[] {
  const nieuw = new Map(voorstel.hoofdstukken.doelgroepen.doelgroepen.map((een) => [een.sleutel, een]));
  return ontwerp.hoofdstukken.doelgroepen.doelgroepen.flatMap((doelgroep): Wijziging[] => {
    const voorgesteld = nieuw.get(doelgroep.sleutel);
    if (voorgesteld === undefined) return [];
    const wordt = eigenRij(voorgesteld, nis);
    if (zelfde(eigenRij(doelgroep, nis), wordt)) return [];
    return [{ onderwerp: 'rij', doelgroep: doelgroep.sleutel, wordt, reden: '' }];
  });
}

/** The own woonbinding, when it differs; a box taken off again means that the gemeente follows 2.1. */
function woonbinding(was: DeelVanGemeente, wordt: DeelVanGemeente): Wijziging[] {
  if (zelfde(was.woonbinding, wordt.woonbinding)) return [];
  const volgtWeer = was.woonbinding.opZichzelf && !wordt.woonbinding.opZichzelf;
  return [{ onderwerp: 'woonbinding', wordt: volgtWeer ? null : wordt.woonbinding, reden: '' }];
}

/** The doelgroepen of deel 2 with their plans: those of the ontwerp in order, then the new ones. */
function doelgroepen(was: DeelVanGemeente, wordt: DeelVanGemeente): Wijziging[] {
  const paar = (
    { doelgroepen: { doelgroepen }, doelgroepenplannen: { plannen } }: DeelVanGemeente,
    sleutel: string,
  ) => {
    const doelgroep = doelgroepen.find((een) => een.sleutel === sleutel);
    return doelgroep ? { doelgroep, plan: plannen.find((plan) => plan.doelgroep === sleutel) ?? null } : null;
  };
  const sleutels = ({ doelgroepen: blad }: DeelVanGemeente) => blad.doelgroepen.map(({ sleutel }) => sleutel);
  const [oud, nieuw] = [sleutels(was), sleutels(wordt)];
  const veranderd = [...new Set([...oud, ...nieuw])].flatMap((sleutel): Wijziging[] => {
    const voorstel = paar(wordt, sleutel);
    return zelfde(paar(was, sleutel), voorstel)
      ? []
      : [{ onderwerp: 'doelgroep', doelgroep: sleutel, wordt: voorstel, reden: '' }];
  });
  const vanzelf = [
    ...oud.filter((sleutel) => nieuw.includes(sleutel)),
    ...nieuw.filter((sleutel) => !oud.includes(sleutel)),
  ];
  const volgorde: Wijziging[] = zelfde(vanzelf, nieuw) ? [] : [{ onderwerp: 'volgorde', wordt: nieuw, reden: '' }];
  return [...veranderd, ...volgorde];
}

/**
 * The amendment that makes `voorstel`, a dossier that the gemeente edited, out of the ontwerp; `redenen` by wijzigingssleutel, '' where
 * one is still missing. Returns BuitenBereik when the proposal changes anything that a gemeenteraad cannot change (AM-BEREIK), and
 * GemeenteNietInGebied. Reasons that the gemeente gave to warnings in its own deel 2 are no part of the amendment.
 */
export function amendementUit(
  ontwerp: Dossier,
  voorstel: Dossier,
  gemeente: string,
  redenen: Readonly<Record<string, string>> = {},
): Amendement | BuitenBereik | GemeenteNietInGebied {
  if (!ontwerp.hoofdstukken.gemeenten.gemeenten.some(({ nis }) => nis === gemeente))
    return new GemeenteNietInGebied(gemeente);
  const buiten = toetsBereik(ontwerp, voorstel, gemeente);
  if (buiten.length > 0) return new BuitenBereik(buiten);
  const [was, wordt] = [ontwerp.perGemeente[gemeente] ?? LEEG, voorstel.perGemeente[gemeente] ?? LEEG];
  const wijzigingen: Wijziging[] = [
    ...rijen(ontwerp, voorstel, gemeente),
    ...woonbinding(was, wordt),
    ...(was.doelgroepen.inleiding === wordt.doelgroepen.inleiding
      ? []
      : [{ onderwerp: 'inleiding' as const, wordt: wordt.doelgroepen.inleiding, reden: '' }]),
    ...doelgroepen(was, wordt),
    ...(zelfde(was.ouderen, wordt.ouderen) ? [] : [{ onderwerp: 'ouderen' as const, wordt: wordt.ouderen, reden: '' }]),
  ];
  return {
    gemeente,
    wijzigingen: wijzigingen.map((wijziging) => ({ ...wijziging, reden: redenen[wijzigingssleutel(wijziging)] ?? '' })),
  };
}
