import { titelVan } from '../huurreglement/overname.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { inDoelgroep, inGebied, inGemeente, type Plaats } from '../regels/plaats.ts';
import type { Bevinding } from '../regels/regel.ts';
import type { Dossier, Gebiedshoofdstuk } from '../reglement/dossier.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { SJABLOON } from '../reglement/sjabloon.ts';
import { zonderEigenRij } from './eigenRij.ts';
import { zelfde } from './zelfde.ts';

/** Something that a gemeenteraad cannot change, and that is not the same in the proposal. */
interface Verandering {
  readonly plaats: Plaats;
  /** As the object of a sentence: 'het hoofdstuk 2.1 Langdurige woonbinding'. */
  readonly wat: string;
}

/** 2.2: the doelgroepen of deel 1, but for the own rows of the gemeente. */
function inDeel1(ontwerp: Dossier, voorstel: Dossier, nis: string): Verandering[] {
  const [was, wordt] = [ontwerp.hoofdstukken.doelgroepen, voorstel.hoofdstukken.doelgroepen];
  if (was === wordt) return [];
  const naamVan = ({ naam, korteNaam, sleutel }: { naam: string; korteNaam: string; sleutel: string }) =>
    korteNaam || naam || sleutel;
  const nieuw = new Map(wordt.doelgroepen.map((doelgroep) => [doelgroep.sleutel, doelgroep]));
  const oud = new Set(was.doelgroepen.map(({ sleutel }) => sleutel));
  const veranderd = was.doelgroepen.flatMap((doelgroep): Verandering[] => {
    const plaats = inDoelgroep(null, doelgroep.sleutel);
    const naam = naamVan(doelgroep);
    const voorgesteld = nieuw.get(doelgroep.sleutel);
    if (voorgesteld === undefined) return [{ plaats, wat: `het schrappen van de doelgroep “${naam}” van deel 1` }];
    if (zelfde(zonderEigenRij(doelgroep, nis), zonderEigenRij(voorgesteld, nis))) return [];
    return [{ plaats, wat: `de doelgroep “${naam}” van deel 1, buiten de eigen rij,` }];
  });
  const toegevoegd = wordt.doelgroepen
    .filter(({ sleutel }) => !oud.has(sleutel))
    .map((doelgroep) => ({
      plaats: inDoelgroep(null, doelgroep.sleutel),
      wat: `het toevoegen van de doelgroep “${naamVan(doelgroep)}” aan deel 1`,
    }));
  const sleutels = (blad: typeof was, ook: { has(sleutel: string): boolean }) =>
    blad.doelgroepen.map(({ sleutel }) => sleutel).filter((sleutel) => ook.has(sleutel));
  return [
    ...(was.inleiding === wordt.inleiding
      ? []
      : [{ plaats: inGebied('doelgroepen', 'inleiding'), wat: 'de inleiding bij de doelgroepen van deel 1' }]),
    ...veranderd,
    ...toegevoegd,
    ...(zelfde(sleutels(was, nieuw), sleutels(wordt, oud))
      ? []
      : [{ plaats: inGebied('doelgroepen'), wat: 'de volgorde van de doelgroepen van deel 1' }]),
  ];
}

/** Every other chapter of the gebied, and deel 2 of every other gemeente. */
function elders(ontwerp: Dossier, voorstel: Dossier, eigen: string): Verandering[] {
  const nissen = [...new Set([...Object.keys(ontwerp.perGemeente), ...Object.keys(voorstel.perGemeente)])];
  return SJABLOON.flatMap((regel): Verandering[] => {
    const { hoofdstuk } = regel;
    if (regel.niveau === 'gebied') {
      if (hoofdstuk === 'doelgroepen') return inDeel1(ontwerp, voorstel, eigen);
      const naam = hoofdstuk as Gebiedshoofdstuk;
      if (zelfde(ontwerp.hoofdstukken[naam], voorstel.hoofdstukken[naam])) return [];
      return [{ plaats: inGebied(naam), wat: `hoofdstuk ${titelVan(ontwerp, { hoofdstuk: naam, gemeente: null })}` }];
    }
    return nissen.flatMap((nis) => {
      if (nis === eigen) return [];
      const [was, wordt] = [ontwerp.perGemeente[nis]?.[regel.hoofdstuk], voorstel.perGemeente[nis]?.[regel.hoofdstuk]];
      if (zelfde(was, wordt)) return [];
      const titel = titelVan(ontwerp, { hoofdstuk: regel.hoofdstuk, gemeente: nis });
      return [{ plaats: inGemeente(nis, regel.hoofdstuk), wat: `hoofdstuk ${titel}` }];
    });
  });
}

/** The reasons given to warnings, but for those in deel 2 of the gemeente itself. */
function antwoorden(ontwerp: Dossier, voorstel: Dossier, nis: string): Verandering[] {
  const vreemd = (dossier: Dossier) =>
    dossier.antwoorden.filter(({ plaats }) => !plaats.startsWith(`gemeente/${nis}/`));
  if (zelfde(vreemd(ontwerp), vreemd(voorstel))) return [];
  return [{ plaats: inGebied('slotbepalingen'), wat: 'de motivering bij een bevinding buiten het eigen deel 2' }];
}

/**
 * AM-BEREIK: a gemeenteraad amends only its own strengere woonbinding and its own part of the specifieke doelgroepen: deel 2 of its
 * gemeente, and its own row in a doelgroep of deel 1 [001:99, 153]. A bevinding for everything else that `voorstel` changes.
 */
export function toetsBereik(ontwerp: Dossier, voorstel: Dossier, gemeente: string): Bevinding[] {
  const naam = gemeenteMetNis(gemeente)?.naam ?? gemeente;
  const titel: Verandering[] =
    ontwerp.titel === voorstel.titel ? [] : [{ plaats: inGebied('woonmaatschappij'), wat: 'de titel van het dossier' }];
  return [...titel, ...elders(ontwerp, voorstel, gemeente), ...antwoorden(ontwerp, voorstel, gemeente)].map(
    ({ plaats, wat }) => ({
      id: 'AM-BEREIK',
      titel: 'Wat een gemeenteraad kan amenderen',
      niveau: 'blokkeert',
      plaats,
      tekst: `De gemeenteraad van ${naam} kan ${wat} niet amenderen.`,
      cijfers: [],
      herstel:
        'Een gemeenteraad amendeert alleen de eigen strengere woonbinding, de eigen doelgroepen van deel 2 en de eigen rij in een doelgroep van deel 1; bespreek het andere in de toewijzingsraad.',
      bron: BRONNEN.amenderen,
      reden: null,
    }),
  );
}
