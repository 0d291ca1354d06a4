import type { DeelVanGemeente, Dossier } from '../reglement/dossier.ts';
import { leegDeelVanGemeente } from '../reglement/dossier.ts';
import { eigenWoonbinding } from '../reglement/eigenWoonbinding.ts';
import type { Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';
import type { WoonbindingGemeente } from '../reglement/woonbinding.ts';
import { vragenVan } from '../vragen/index.ts';
import { type Verschil, verschillen } from '../vragen/verschillen.ts';
import { vraagcontext } from '../vragen/vraagcontext.ts';
import { type Amendement, type Wijziging, type WijzigingVan, wijzigingssleutel } from './amendement.ts';
import { eigenRij } from './eigenRij.ts';

/** What happens to a thing: it comes in, it changes, it goes. */
export type Soort = 'toegevoegd' | 'gewijzigd' | 'geschrapt';

/** One thing that an amendment adds, changes or removes, field by field. */
export interface Lijstregel {
  readonly sleutel: string;
  readonly wijziging: Wijziging;
  /** In words: 'doelgroep “ouderen”'. */
  readonly wat: string;
  readonly soort: Soort;
  readonly velden: readonly Pick<Verschil, 'label' | 'groep' | 'oud' | 'nieuw'>[];
  readonly reden: string;
}

/** An amendment as its three lists. */
export type DrieLijsten = Readonly<Record<Soort, readonly Lijstregel[]>>;

const LEEG = leegDeelVanGemeente();

const soortVan = (was: boolean, wordt: boolean): Soort =>
  was === wordt ? 'gewijzigd' : wordt ? 'toegevoegd' : 'geschrapt';

/** What holds in the gemeente before the amendment, as a choice of its own. */
function bindingVan(ontwerp: Dossier, nis: string): WoonbindingGemeente {
  const eigen = eigenWoonbinding(ontwerp, nis);
  if (eigen !== null) return eigen;
  const { strenger, stappen } = ontwerp.hoofdstukken.woonbinding;
  if (strenger === 'gelijk') return { ...LEEG.woonbinding, strenger: 'ja', stappen };
  return { ...LEEG.woonbinding, strenger: strenger === 'geen' ? 'geen' : null };
}

/** The answers of a chapter of deel 2 that differ. */
function inHoofdstuk<H extends 'woonbinding' | 'doelgroepen' | 'doelgroepenplannen' | 'ouderen'>(
  ontwerp: Dossier,
  nis: string,
  hoofdstuk: H,
  was: DeelVanGemeente[H],
  wordt: DeelVanGemeente[H],
): Verschil[] {
  const adres: Hoofdstukadres = { hoofdstuk, gemeente: nis };
  const context = vraagcontext(ontwerp, adres);
  return verschillen(vragenVan(adres, context.rechtsdatum), was, wordt, context);
}

/** What `regel` needs of each kind of change: its name, what happens, and its fields. */
type Deel = Pick<Lijstregel, 'wat' | 'soort' | 'velden'>;

function vanDoelgroep(ontwerp: Dossier, nis: string, { doelgroep: sleutel, wordt }: WijzigingVan<'doelgroep'>): Deel {
  const deel = ontwerp.perGemeente[nis] ?? LEEG;
  const oud = deel.doelgroepen.doelgroepen.find((een) => een.sleutel === sleutel);
  const oudPlan = deel.doelgroepenplannen.plannen.find((een) => een.doelgroep === sleutel);
  const blad = (doelgroep: typeof oud) => ({ inleiding: '', doelgroepen: doelgroep ? [doelgroep] : [] });
  const plannen = (plan: typeof oudPlan | null) => ({ plannen: plan ? [plan] : [] });
  const naam = (wordt?.doelgroep ?? oud)?.naam || sleutel;
  return {
    wat: `doelgroep “${naam}”`,
    soort: soortVan(oud !== undefined, wordt !== null),
    velden: [
      ...inHoofdstuk(ontwerp, nis, 'doelgroepen', blad(oud), blad(wordt?.doelgroep)),
      ...inHoofdstuk(ontwerp, nis, 'doelgroepenplannen', plannen(oudPlan), plannen(wordt?.plan)),
    ],
  };
}

function vanRij(ontwerp: Dossier, nis: string, { doelgroep: sleutel, wordt }: WijzigingVan<'rij'>): Deel {
  const doelgroep = ontwerp.hoofdstukken.doelgroepen.doelgroepen.find((een) => een.sleutel === sleutel);
  const was = doelgroep ? eigenRij(doelgroep, nis) : null;
  const getal = (aantal: number | null | undefined) =>
    aantal === null || aantal === undefined ? 'niet ingevuld' : String(aantal);
  const velden = [
    { label: 'Aantal', oud: getal(was?.aantal), nieuw: getal(wordt?.aantal) },
    { label: 'Plafond', oud: getal(was?.plafond), nieuw: getal(wordt?.plafond) },
    {
      label: 'Adressen',
      oud: (was?.woningen ?? []).map(({ adres }) => adres).join('; '),
      nieuw: (wordt?.woningen ?? []).map(({ adres }) => adres).join('; '),
    },
  ];
  return {
    wat: `eigen rij in de doelgroep “${doelgroep?.naam || sleutel}” van deel 1`,
    soort: soortVan(was !== null, wordt !== null),
    velden: velden.filter(({ oud, nieuw }) => oud !== nieuw).map((veld) => ({ ...veld, groep: '' })),
  };
}

function vanWoonbinding(ontwerp: Dossier, nis: string, { wordt }: WijzigingVan<'woonbinding'>): Deel {
  const was = bindingVan(ontwerp, nis);
  const zonder = { ...ontwerp, perGemeente: { ...ontwerp.perGemeente, [nis]: { ...LEEG } } };
  const nieuw = wordt ?? bindingVan(zonder, nis);
  return {
    wat: 'strengere woonbinding',
    soort: soortVan(was.strenger === 'ja', nieuw.strenger === 'ja'),
    velden: inHoofdstuk(ontwerp, nis, 'woonbinding', was, nieuw),
  };
}

function deelVan(ontwerp: Dossier, nis: string, wijziging: Wijziging): Deel {
  const deel = ontwerp.perGemeente[nis] ?? LEEG;
  switch (wijziging.onderwerp) {
    case 'rij':
      return vanRij(ontwerp, nis, wijziging);
    case 'woonbinding':
      return vanWoonbinding(ontwerp, nis, wijziging);
    case 'doelgroep':
      return vanDoelgroep(ontwerp, nis, wijziging);
    case 'inleiding': {
      const { inleiding } = deel.doelgroepen;
      const velden = [{ label: 'Inleiding', groep: '', oud: inleiding, nieuw: wijziging.wordt }];
      return { wat: 'inleiding bij de doelgroepen', soort: soortVan(inleiding !== '', wijziging.wordt !== ''), velden };
    }
    case 'volgorde': {
      const oud = deel.doelgroepen.doelgroepen.map(({ sleutel }) => sleutel).join(', ');
      const velden = [{ label: 'Volgorde', groep: '', oud, nieuw: wijziging.wordt.join(', ') }];
      return { wat: 'volgorde van de doelgroepen', soort: 'gewijzigd', velden };
    }
    case 'ouderen':
      return {
        wat: 'sjabloon voor ouderen',
        soort: 'gewijzigd',
        velden: inHoofdstuk(ontwerp, nis, 'ouderen', deel.ouderen, wijziging.wordt),
      };
  }
}

/** What an amendment adds, changes and removes, field by field in Dutch, in the order of the amendment. */
export function drieLijsten(ontwerp: Dossier, { gemeente, wijzigingen }: Amendement): DrieLijsten {
  const regels = wijzigingen.map(
    (wijziging): Lijstregel => ({
      sleutel: wijzigingssleutel(wijziging),
      wijziging,
      reden: wijziging.reden,
      ...deelVan(ontwerp, gemeente, wijziging),
    }),
  );
  const alleen = (soort: Soort) => regels.filter((regel) => regel.soort === soort);
  return { toegevoegd: alleen('toegevoegd'), gewijzigd: alleen('gewijzigd'), geschrapt: alleen('geschrapt') };
}
