import type { Telbaar } from '../../domain/cijfers/bestandstelling.ts';
import type { DoelgroepInOverzicht, GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { som } from '../../domain/cijfers/tellingen.ts';
import type { Doelgroep } from '../../domain/reglement/doelgroepen.ts';
import { type Dossier, leegDeelVanGemeente, leegDossier } from '../../domain/reglement/dossier.ts';
import type { Gemeente } from '../../domain/reglement/gemeenten.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { legeDoelgroep } from '../../domain/vragen/nieuweDoelgroep.ts';
import { maakTelstof, metAantallen } from './maakTelstof.ts';

/** Keys that no doelgroep of a dossier can have. */
const ANDERE = { ouderen: '.ouderen', rest: '.andere' };

/** Several doelgroepen as one that takes the same dwellings; none when there is none. */
function samen(sleutel: string, doelgroepen: readonly DoelgroepInOverzicht[]): Doelgroep[] {
  const [eerste] = doelgroepen;
  if (eerste === undefined) return [];
  const aantallen = new Map<string, number>();
  for (const { perGemeente } of doelgroepen) {
    for (const [nis, aantal] of perGemeente) aantallen.set(nis, (aantallen.get(nis) ?? 0) + aantal);
  }
  return [
    {
      ...legeDoelgroep(sleutel),
      lijst: { ...eerste.doelgroep.lijst, motivering: '' },
      telwijze: 'gelabeld',
      aantallen: Array.from(aantallen, ([gemeente, aantal]) => ({ gemeente, aantal, plafond: null })),
      nietVerdeeld: som(doelgroepen.map(({ nietVerdeeld }) => nietVerdeeld)),
    },
  ];
}

const ZONDER_HERKOMST = { bron: '', peildatum: null };
const GEEN_AANTALLEN = { totaal: null, vanaf65: null, ...ZONDER_HERKOMST };
const GEEN_TYPES: Gemeente['perType'] = {
  eengezinswoning: [null, null, null, null, null],
  appartement: [null, null, null, null, null],
  ...ZONDER_HERKOMST,
};

/** A gemeente with its totals alone. */
const totalenVan = ({ nis, woningen, kleineWoningen }: GemeenteInOverzicht): Gemeente => ({
  nis,
  aanspreking: 'gemeente',
  woningen: woningen === null ? [] : [{ verhuurder: '', aantal: woningen, inOverdracht: false, ...ZONDER_HERKOMST }],
  kleineWoningen: { aantal: kleineWoningen, ...ZONDER_HERKOMST },
  perType: GEEN_TYPES,
  inwoners: GEEN_AANTALLEN,
  kandidaten: GEEN_AANTALLEN,
});

/** The doelgroep that a page is about; undefined when it is about none. */
const eigenDoelgroep = (dossier: Dossier, { hoofdstuk, gemeente }: Hoofdstukadres, sleutel: string | null) =>
  hoofdstuk === 'doelgroepen'
    ? (gemeente === null ? dossier.hoofdstukken : dossier.perGemeente[gemeente])?.doelgroepen.doelgroepen.find(
        (doelgroep) => doelgroep.sleutel === sleutel,
      )
    : undefined;

/**
 * What the caps are counted from on the page of a chapter, or of its item `sleutel`: a dossier with that doelgroep or gemeente, and
 * of everything that cannot be filled in there only the totals. So it hardly grows with the gebied.
 */
export function maakTelstofVanPagina(overzicht: Overzicht, adres: Hoofdstukadres, sleutel: string | null): Telbaar {
  const { dossier, doelgroepen, gemeenten } = overzicht;
  const eigen = eigenDoelgroep(dossier, adres, sleutel);
  const andere = doelgroepen.filter(({ doelgroep }) => doelgroep !== eigen);
  const totalen = [
    ...samen(
      ANDERE.ouderen,
      andere.filter(({ ouderen }) => ouderen),
    ),
    ...samen(
      ANDERE.rest,
      andere.filter(({ ouderen }) => !ouderen),
    ),
  ];
  const hier = eigen === undefined ? [] : [metAantallen(eigen)];
  const gebied = adres.gemeente === null;
  const blad = dossier.hoofdstukken.gemeenten;
  const isHier = (nis: string): boolean => adres.hoofdstuk === 'gemeenten' && nis === sleutel;
  const kaal = maakTelstof({
    ...dossier,
    hoofdstukken: {
      ...dossier.hoofdstukken,
      gemeenten: {
        ...blad,
        gemeenten: gemeenten.map((gemeente) => (isHier(gemeente.nis) ? gemeente.ingevuld : totalenVan(gemeente))),
      },
      doelgroepen: { inleiding: '', doelgroepen: [] },
    },
    perGemeente: {},
  });
  const leeg = leegDossier().hoofdstukken;
  const ofLeeg = <N extends 'versneldeToewijzing' | 'buitenSociaalStelsel'>(naam: N) =>
    (adres.hoofdstuk === naam ? kaal.hoofdstukken : leeg)[naam];
  const { geteld, ...zonderTelling } = kaal;
  return {
    ...zonderTelling,
    ...(geteld && { geteld: { ...geteld, gemeenten: geteld.gemeenten.filter(({ nis }) => isHier(nis)) } }),
    hoofdstukken: {
      ...kaal.hoofdstukken,
      doelgroepen: { inleiding: '', doelgroepen: [...(gebied ? hier : []), ...totalen] },
      // Of the intern huurreglement only the chapter of the page is counted.
      versneldeToewijzing: ofLeeg('versneldeToewijzing'),
      buitenSociaalStelsel: ofLeeg('buitenSociaalStelsel'),
    },
    perGemeente: gebied
      ? {}
      : { [adres.gemeente]: { ...leegDeelVanGemeente(), doelgroepen: { inleiding: '', doelgroepen: hier } } },
  };
}
