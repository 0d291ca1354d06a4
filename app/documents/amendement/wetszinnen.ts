import { type Amendement, wijzigingenVan, wijzigingssleutel } from '../../domain/amendement/amendement.ts';
import { drieLijsten, type Lijstregel } from '../../domain/amendement/drieLijsten.ts';
import { eigenRij } from '../../domain/amendement/eigenRij.ts';
import { pasToe } from '../../domain/amendement/pasToe.ts';
import { maakOverzicht } from '../../domain/cijfers/overzicht.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { eigenWoonbinding } from '../../domain/reglement/eigenWoonbinding.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import { getal } from '../../domain/taal/getal.ts';
import { opsomming } from '../../domain/taal/opsomming.ts';
import type { Blok, Document, Sectie } from '../blokken.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { normaal } from '../vergelijk/normaal.ts';
import { maakToewijzingsreglement } from '../weergave/toewijzingsreglement.ts';
import { alsCitaat } from './citaat.ts';
import { type Sectiezin, sectiezinnen } from './sectiezinnen.ts';
import type { Wetszin } from './wetszin.ts';

/** Every section of a document by its id. */
function sectiesVan(blokken: readonly Blok[], gevonden = new Map<string, Sectie>()): Map<string, Sectie> {
  for (const blok of blokken) {
    if (blok.soort !== 'sectie') continue;
    gevonden.set(blok.id, blok);
    sectiesVan(blok.blokken, gevonden);
  }
  return gevonden;
}

/** The ontwerp and the text with this one amendment, by section. */
interface Teksten {
  readonly ontwerp: Dossier;
  readonly amendement: Amendement;
  readonly naam: string;
  readonly was: ReadonlyMap<string, Sectie>;
  readonly wordt: ReadonlyMap<string, Sectie>;
}

type Losse = Sectiezin & { readonly wijziging: string | null };
const los = (hoofdstuk: string, zin: string, luidt: readonly Blok[] = []): Sectiezin => ({ hoofdstuk, zin, luidt });

/** 'het aantal “5”' and 'het hoogste aantal tegelijk “12”', as far as they are filled in. */
const cijfers = (rij: { aantal: number | null; plafond: number | null }): string[] => [
  ...(rij.aantal === null ? [] : [`het aantal “${getal(rij.aantal)}”`]),
  ...(rij.plafond === null ? [] : [`het hoogste aantal tegelijk “${getal(rij.plafond)}”`]),
];

/** The own row in a doelgroep of deel 1. */
function rijzinnen({ ontwerp, amendement, naam, was }: Teksten): Losse[] {
  return wijzigingenVan(amendement, 'rij').flatMap((wijziging): Losse[] => {
    const doelgroep = ontwerp.hoofdstukken.doelgroepen.doelgroepen.find(
      ({ sleutel }) => sleutel === wijziging.doelgroep,
    );
    if (doelgroep === undefined) return [];
    const sectie = was.get(`doelgroep.${doelgroep.sleutel}.aantallen`);
    const nummer = sectie?.nummer ?? '';
    // a gebied of one gemeente says it in a sentence
    const heeftTabel = sectie?.blokken.some(({ soort }) => soort === 'tabel') ?? false;
    const tabel = heeftTabel ? `de tabel van hoofdstuk ${nummer}` : `hoofdstuk ${nummer}`;
    const inRij = heeftTabel ? `in de rij “${naam}”` : `voor ${naam}`;
    const [oud, nieuw] = [eigenRij(doelgroep, amendement.gemeente), wijziging.wordt];
    const heeftRij = doelgroep.aantallen.some(({ gemeente }) => gemeente === amendement.gemeente);
    const zinnen: string[] = [];
    if (nieuw === null)
      zinnen.push(`In ${tabel} wordt ${heeftTabel ? `de rij “${naam}”` : `het aantal voor ${naam}`} opgeheven.`);
    else if (!heeftRij && cijfers(nieuw).length > 0)
      zinnen.push(
        heeftTabel
          ? `Aan ${tabel} wordt een rij “${naam}” toegevoegd, met ${opsomming(cijfers(nieuw))}.`
          : `In ${tabel} wordt ${inRij} ${opsomming(cijfers(nieuw))} ingevoegd.`,
      );
    else {
      const velden = [
        { wat: 'het aantal', oud: oud?.aantal ?? null, nieuw: nieuw.aantal },
        { wat: 'het hoogste aantal tegelijk', oud: oud?.plafond ?? null, nieuw: nieuw.plafond },
      ].filter((veld) => veld.oud !== veld.nieuw);
      const delen = velden.map((veld) => {
        if (veld.oud === null) return `${veld.wat} “${getal(veld.nieuw ?? 0)}” ingevoegd`;
        if (veld.nieuw === null) return `${veld.wat} “${getal(veld.oud)}” opgeheven`;
        return `${veld.wat} “${getal(veld.oud)}” vervangen door “${getal(veld.nieuw)}”`;
      });
      if (delen.length > 0) zinnen.push(`In ${tabel} wordt ${inRij} ${opsomming(delen)}.`);
    }
    const adressen = (rij: typeof oud) => new Set((rij?.woningen ?? []).map(({ adres }) => adres));
    const [oudeAdressen, nieuweAdressen] = [adressen(oud), adressen(nieuw)];
    const weg = [...oudeAdressen].filter((adres) => !nieuweAdressen.has(adres));
    const erbij = [...nieuweAdressen].filter((adres) => !oudeAdressen.has(adres));
    const lijst = `de adressenlijst bij hoofdstuk ${nummer}`;
    if (weg.length > 0)
      zinnen.push(`In ${lijst} ${weg.length === 1 ? 'wordt' : 'worden'} ${opsomming(weg)} in ${naam} opgeheven.`);
    if (erbij.length > 0)
      zinnen.push(`Aan ${lijst} ${erbij.length === 1 ? 'wordt' : 'worden'} ${opsomming(erbij)} in ${naam} toegevoegd.`);
    return zinnen.map((zin) => ({ ...los(nummer, zin), wijziging: wijzigingssleutel(wijziging) }));
  });
}

/** x.1: words where only figures change, the whole chapter where another regime comes in. */
function bindingzinnen({ ontwerp, amendement, naam, was, wordt }: Teksten, regel: Lijstregel | undefined): Losse[] {
  const id = `woonbinding.${amendement.gemeente}`;
  const [oud, nieuw] = [was.get(id), wordt.get(id)];
  if (regel === undefined || oud === undefined || nieuw === undefined) return [];
  const nummer = oud.nummer ?? '';
  const eigen = eigenWoonbinding(ontwerp, amendement.gemeente);
  const doel = {
    toegevoegd: `Om in ${naam} een strengere woonbinding in te voeren`,
    gewijzigd: `Om in ${naam} af te wijken van hoofdstuk ${was.get('woonbinding.strenger')?.nummer ?? ''}`,
    geschrapt: `Om de strengere woonbinding in ${naam} op te heffen`,
  }[regel.soort];
  const zinnen =
    regel.soort === 'gewijzigd' && eigen !== null
      ? sectiezinnen(oud, nieuw)
      : [los(nummer, `${doel}, wordt hoofdstuk ${nummer} vervangen door wat volgt:`, nieuw.blokken)];
  return zinnen.map((zin) => ({ ...zin, wijziging: regel.sleutel }));
}

/** x.2 or x.3: the text above, each doelgroep or plan that stays, those that go and those that come in. */
function groepzinnen(teksten: Teksten, soort: 'doelgroep' | 'plan'): Losse[] {
  const { amendement, was, wordt } = teksten;
  const { gemeente } = amendement;
  const [hoofdstuk, naam, betrekkelijk] =
    soort === 'doelgroep'
      ? (['doelgroepen', 'doelgroep', 'die'] as const)
      : (['doelgroepenplannen', 'doelgroepenplan', 'dat'] as const);
  const [oud, nieuw] = [was.get(`${hoofdstuk}.${gemeente}`), wordt.get(`${hoofdstuk}.${gemeente}`)];
  if (oud === undefined || nieuw === undefined) return [];
  const nummer = oud.nummer ?? '';
  const eigen = (id: string) => id.startsWith(`${soort}.${gemeente}.`);
  const overzicht = `${hoofdstuk}.${gemeente}.overzicht`;
  const bovenaan = sectiezinnen(oud, nieuw, (id) => eigen(id) || id === overzicht).map((zin) => ({
    ...zin,
    wijziging: null,
  }));
  const groepen = wijzigingenVan(amendement, 'doelgroep').map((wijziging) => ({
    sleutel: wijzigingssleutel(wijziging),
    id: `${soort}.${gemeente}.${wijziging.doelgroep}`,
  }));
  const perGroep = groepen.flatMap(({ sleutel, id }): Losse[] => {
    const [er, straks] = [was.get(id), wordt.get(id)];
    if (er && straks) return sectiezinnen(er, straks).map((zin) => ({ ...zin, wijziging: sleutel }));
    if (er) return [{ ...los(er.nummer ?? '', `Hoofdstuk ${er.nummer ?? ''} wordt opgeheven.`), wijziging: sleutel }];
    if (!straks) return [];
    const zin = `Aan hoofdstuk ${nummer} wordt een ${naam} toegevoegd, ${betrekkelijk} luidt als volgt:`;
    return [{ ...los(nummer, zin, [straks]), wijziging: sleutel }];
  });
  const inleiding = wijzigingenVan(amendement, 'inleiding').length > 0 ? 'inleiding' : null;
  const volgorde = soort === 'doelgroep' ? volgordezin(teksten, nieuw) : [];
  return [
    ...bovenaan.map((zin) => ({ ...zin, wijziging: soort === 'doelgroep' ? inleiding : null })),
    ...perGroep.toSorted(
      (a, b) =>
        Number(a.luidt.length > 0 && a.hoofdstuk === nummer) - Number(b.luidt.length > 0 && b.hoofdstuk === nummer),
    ),
    ...volgorde,
  ];
}

function volgordezin({ amendement }: Teksten, nieuw: Sectie): Losse[] {
  const [volgorde] = wijzigingenVan(amendement, 'volgorde');
  if (volgorde === undefined) return [];
  const titels = nieuw.blokken.flatMap((blok) =>
    blok.soort === 'sectie' && blok.id.startsWith('doelgroep.')
      ? [`“${blok.titel.map((deel) => (deel.soort === 'tekst' ? deel.tekst : '')).join('')}”`]
      : [],
  );
  const nummer = nieuw.nummer ?? '';
  return [
    {
      ...los(nummer, `In hoofdstuk ${nummer} krijgen de doelgroepen deze volgorde: ${opsomming(titels)}.`),
      wijziging: 'volgorde',
    },
  ];
}

/** The 65+ sjabloon, a document of its own beside the reglement. */
function ouderenzinnen(sjablonen: Sjablonen, { amendement, naam }: Teksten): Losse[] {
  return wijzigingenVan(amendement, 'ouderen').map(({ wordt: { motivering, maatregelen } }) => {
    const luidt = sjablonen.render('besluit/ouderen', { motivering, maatregelen });
    const zin = `In het sjabloon 65+ van ${naam}, bijlage bij dit reglement, worden de motivering en de maatregelen vervangen door wat volgt:`;
    return { ...los('', zin, luidt), wijziging: 'ouderen' };
  });
}

/**
 * An amendment as legal sentences, by chapter in the order of the reglement. Numbers of chapters are those of the ontwerp, computed
 * on its tree; what comes in is the text that the reglement will have. Totals, shares and references follow by themselves: one last
 * sentence says so. Empty for an amendment without changes. Throws what pasToe and the templates throw.
 */
export function wetszinnen(sjablonen: Sjablonen, ontwerp: Dossier, amendement: Amendement): Wetszin[] {
  const boom = (dossier: Dossier): Document => normaal(maakToewijzingsreglement(sjablonen, maakOverzicht(dossier), []));
  const teksten: Teksten = {
    ontwerp,
    amendement,
    naam: gemeenteMetNis(amendement.gemeente)?.naam ?? amendement.gemeente,
    was: sectiesVan(boom(ontwerp).blokken),
    wordt: sectiesVan(boom(pasToe(ontwerp, [amendement])).blokken),
  };
  const lijsten = drieLijsten(ontwerp, amendement);
  const binding = Object.values(lijsten)
    .flat()
    .find(({ sleutel }) => sleutel === 'woonbinding');
  const zinnen: Losse[] = [
    ...rijzinnen(teksten),
    ...bindingzinnen(teksten, binding),
    ...groepzinnen(teksten, 'doelgroep'),
    ...groepzinnen(teksten, 'plan'),
    ...ouderenzinnen(sjablonen, teksten),
  ];
  if (zinnen.length === 0) return [];
  const gevolg =
    'De nummers van de hoofdstukken, de verwijzingen, de overzichten, de totalen en de aandelen in het reglement worden aan deze wijzigingen aangepast.';
  return [...zinnen, { ...los('', gevolg), wijziging: null }].map(({ luidt, ...zin }, rang) => ({
    ...zin,
    luidt: alsCitaat(luidt, `wetszin-${rang + 1}`),
  }));
}
