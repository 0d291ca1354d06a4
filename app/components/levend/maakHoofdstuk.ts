import type { Blok, Document } from '../../documents/blokken.ts';
import { nummer } from '../../documents/nummering.ts';
import type { Sjablonen } from '../../documents/sjabloonmotor.ts';
import { maakAnderHoofdstuk } from '../../documents/weergave/anderHoofdstuk.ts';
import { verdelingsbijlage } from '../../documents/weergave/contingentverdeling.ts';
import { algemeneInformatie, type Bouwstenen, deel1, deel2 } from '../../documents/weergave/delen.ts';
import { hoofdstukkenVooraan, sectie, vrijeHoofdstukken } from '../../documents/weergave/eigenHoofdstukken.ts';
import { gebiedInTekst } from '../../documents/weergave/gebied.ts';
import { motiveringenBij } from '../../documents/weergave/motiveringen.ts';
import { slotbepalingenInTekst } from '../../documents/weergave/slotbepalingen.ts';
import { maakToewijzingsreglement } from '../../documents/weergave/toewijzingsreglement.ts';
import { woonmaatschappijInTekst } from '../../documents/weergave/woonmaatschappij.ts';
import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { VRIJE_PLAATSEN } from '../../domain/reglement/eigenHoofdstukken.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';

const kaal = (id: string, binnen: readonly string[] = []): Blok =>
  sectie(
    id,
    '',
    binnen.map((eigen) => kaal(eigen)),
  );

/** The numbered chapters with only their headings, so that numbers and references of one real chapter come out right. */
function geraamte({ gemeenten }: Overzicht): Blok[] {
  return [
    kaal('algemeen', ['woonmaatschappij', 'gemeenten', 'toewijzingsraad']),
    sectie('deel-1', '', [
      kaal('woonbinding', ['woonbinding.strenger', 'woonbinding.gemeente']),
      kaal('doelgroepen'),
      kaal('doelgroepenplannen'),
    ]),
    ...gemeenten.map(({ nis }) =>
      kaal(`deel-2.${nis}`, [`woonbinding.${nis}`, `doelgroepen.${nis}`, `doelgroepenplannen.${nis}`]),
    ),
    kaal('slotbepalingen'),
  ];
}

/** The whole text by dossier: it costs the most, and a dossier that did not change is not written again. */
const heleTeksten = new WeakMap<Dossier, readonly Blok[]>();

function heleTekst({ sjablonen, overzicht, bevindingen }: Bouwstenen): readonly Blok[] {
  const eerder = heleTeksten.get(overzicht.dossier);
  if (eerder) return eerder;
  const { blokken } = maakToewijzingsreglement(sjablonen, overzicht, bevindingen);
  heleTeksten.set(overzicht.dossier, blokken);
  return blokken;
}

/** The parts of the reglement in which a chapter stands; none when its gemeente is not one of the gebied (any more). */
function echteDelen(bouwstenen: Bouwstenen, { hoofdstuk, gemeente }: Hoofdstukadres): readonly Blok[] {
  const { sjablonen, overzicht, bevindingen, gebied } = bouwstenen;
  if (gemeente !== null) {
    const eigen = overzicht.gemeenten.find(({ nis }) => nis === gemeente);
    return eigen ? [deel2(bouwstenen, eigen)] : [];
  }
  switch (hoofdstuk) {
    case 'woonmaatschappij': {
      const inTekst = woonmaatschappijInTekst(overzicht);
      const versies = inTekst.heeftVersie ? sjablonen.render('toewijzingsreglement/versies', inTekst) : [];
      return [...versies, algemeneInformatie(bouwstenen)];
    }
    case 'gemeenten':
    case 'toewijzingsraad':
      return [algemeneInformatie(bouwstenen)];
    case 'woonbinding':
    case 'doelgroepen':
    case 'doelgroepenplannen':
      return [deel1(bouwstenen)];
    case 'contingentverdeling':
      return verdelingsbijlage(sjablonen, overzicht);
    case 'definities':
    case 'voorgeschiedenis':
    case 'toepassingsgebied':
      return hoofdstukkenVooraan(sjablonen, overzicht, gebied);
    case 'vrijeHoofdstukken':
      return VRIJE_PLAATSEN.flatMap((plaats) => vrijeHoofdstukken(sjablonen, overzicht, plaats));
    case 'slotbepalingen':
      return sjablonen.render('toewijzingsreglement/slotbepalingen', {
        ...slotbepalingenInTekst(overzicht),
        gebied,
        motiveringen: motiveringenBij(bevindingen, 'slotbepalingen', null),
      });
    default:
      // The abbreviations are gathered from the whole text, and the addresses stand in an annex.
      return heleTekst(bouwstenen);
  }
}

/** The ids of the sections that a chapter prints; of one doelgroep or plan when `sleutel` names it. */
function knoopids({ hoofdstuk, gemeente }: Hoofdstukadres, sleutel: string | null): (id: string) => boolean {
  const achter = gemeente === null ? '' : `.${gemeente}`;
  if (hoofdstuk === 'vrijeHoofdstukken') return (id) => id.startsWith('vrij.');
  if (hoofdstuk === 'patrimonium') return (id) => id === 'bijlage.adressen';
  if (hoofdstuk === 'contingentverdeling') return (id) => id === 'bijlage.verdeling';
  if (hoofdstuk === 'woonmaatschappij') return (id) => id === 'versies' || id === hoofdstuk;
  if (sleutel !== null && hoofdstuk === 'doelgroepen') return (id) => id === `doelgroep${achter}.${sleutel}`;
  if (sleutel !== null && hoofdstuk === 'doelgroepenplannen') return (id) => id === `plan${achter}.${sleutel}`;
  return (id) => id === `${hoofdstuk}${achter}`;
}

const kies = (blokken: readonly Blok[], past: (id: string) => boolean): Blok[] =>
  blokken.flatMap((blok) => (past(blok.id) ? [blok] : blok.soort === 'sectie' ? kies(blok.blokken, past) : []));

const LEEG: Omit<Document, 'blokken'> = {
  soort: 'toewijzingsreglement',
  titel: 'Toewijzingsreglement',
  ondertitel: '',
  voorblad: [],
  uitgever: '',
  versie: '',
  datum: null,
  definitief: false,
  huisstijl: { hoofdkleur: '', lettertype: '', logo: null },
};

/**
 * One chapter of the reglement as it is printed, numbered as in the whole; with `sleutel` only that doelgroep or plan. Other
 * chapters are built as headings, so that a chapter costs little in a gebied with many gemeenten. A document without blocks
 * when the chapter prints nothing.
 */
export function maakHoofdstuk(
  sjablonen: Sjablonen,
  overzicht: Overzicht,
  bevindingen: readonly Bevinding[],
  adres: Hoofdstukadres,
  sleutel: string | null,
): Document {
  const ander = maakAnderHoofdstuk(sjablonen, overzicht, bevindingen, adres);
  if (ander !== null) return ander;
  const echt = echteDelen({ sjablonen, overzicht, bevindingen, gebied: gebiedInTekst(overzicht) }, adres);
  const opId = new Map(echt.map((blok) => [blok.id, blok]));
  const romp = geraamte(overzicht).map((blok) => opId.get(blok.id) ?? blok);
  const inRomp = new Set(romp.map(({ id }) => id));
  const geheel = [...echt.filter(({ id }) => !inRomp.has(id)), ...romp];
  const document = nummer({ ...LEEG, blokken: geheel });
  return { ...document, blokken: kies(document.blokken, knoopids(adres, sleutel)) };
}
