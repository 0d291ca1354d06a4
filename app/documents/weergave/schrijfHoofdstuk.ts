import type { Dossier } from '../../domain/reglement/dossier.ts';
import { VRIJE_PLAATSEN } from '../../domain/reglement/eigenHoofdstukken.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { tekstenVan } from '../afkortingen.ts';
import type { Blok } from '../blokken.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { adressenbijlage } from './adressenbijlage.ts';
import { contingentbijlage } from './contingentverdeling.ts';
import {
  type Bouwstenen,
  doelgroepenhoofdstuk,
  doelgroepenVan,
  gemeentenhoofdstuk,
  planhoofdstuk,
  toewijzingsraadhoofdstuk,
  woonbindinghoofdstuk,
  woonmaatschappijhoofdstuk,
} from './delen.ts';
import { hoofdstukkenVooraan, vrijeHoofdstukken } from './eigenHoofdstukken.ts';
import { gebiedInTekst } from './gebied.ts';
import type { Gekeurd } from './gekeurd.ts';
import { koppenVan } from './geraamte.ts';
import { motiveringenBij } from './motiveringen.ts';
import { slotbepalingenInTekst } from './slotbepalingen.ts';
import { afkortingenhoofdstuk, lopendeTekst } from './toewijzingsreglement.ts';
import { woonmaatschappijInTekst } from './woonmaatschappij.ts';

/** With more doelgroepen than this in one chapter, the chapter shows their headings; each is written out on its own page. */
export const HOOGSTENS_VOLUIT = 12;

const bouwstenenVan = (sjablonen: Sjablonen, gekeurd: Gekeurd): Bouwstenen => ({
  sjablonen,
  ...gekeurd,
  gebied: gebiedInTekst(gekeurd.overzicht),
});

/** The words of the running text by dossier: it costs the most, and a dossier that did not change is not written again. */
const lopendeTeksten = new WeakMap<Dossier, ReadonlySet<string>>();

function lopendeTekstVan(sjablonen: Sjablonen, gekeurd: Gekeurd): ReadonlySet<string> {
  const { dossier } = gekeurd.overzicht;
  const teksten = lopendeTeksten.get(dossier) ?? tekstenVan(lopendeTekst(bouwstenenVan(sjablonen, gekeurd)));
  lopendeTeksten.set(dossier, teksten);
  return teksten;
}

/** x.2 or x.3: the one doelgroep or plan `sleutel`, or all of them, written out or as headings when there are too many. */
function doelgroepen(
  bouwstenen: Bouwstenen,
  { hoofdstuk, gemeente }: Hoofdstukadres,
  sleutel: string | null,
): readonly Blok[] {
  const { overzicht } = bouwstenen;
  const eigen = overzicht.gemeenten.find(({ nis }) => nis === gemeente) ?? null;
  const [soort, schrijf] =
    hoofdstuk === 'doelgroepen' ? (['doelgroep', doelgroepenhoofdstuk] as const) : (['plan', planhoofdstuk] as const);
  const alle = doelgroepenVan(overzicht, gemeente).filter(({ plan }) => soort === 'doelgroep' || plan !== null);
  if (sleutel !== null) {
    return schrijf(
      bouwstenen,
      eigen,
      alle.filter(({ doelgroep }) => doelgroep.sleutel === sleutel),
    );
  }
  if (alle.length <= HOOGSTENS_VOLUIT) return schrijf(bouwstenen, eigen, alle);
  const koppen = koppenVan(soort, overzicht, gemeente);
  // One is written out to keep the place of all of them.
  return schrijf(bouwstenen, eigen, alle.slice(0, 1)).map((blok) =>
    blok.soort === 'sectie'
      ? { ...blok, blokken: blok.blokken.flatMap((een) => (een.id === koppen[0]?.id ? koppen : [een])) }
      : blok,
  );
}

/**
 * The blocks in which a chapter stands, not numbered yet; none when its gemeente is not one of the gebied (any more). `bewaard` is
 * the dossier as it is saved, while `gekeurd` may hold what is typed.
 */
export function schrijfHoofdstuk(
  sjablonen: Sjablonen,
  gekeurd: Gekeurd,
  adres: Hoofdstukadres,
  sleutel: string | null,
  bewaard: Gekeurd,
): readonly Blok[] {
  const bouwstenen = bouwstenenVan(sjablonen, gekeurd);
  const { overzicht, bevindingen, gebied } = bouwstenen;
  const eigen = overzicht.gemeenten.find(({ nis }) => nis === adres.gemeente) ?? null;
  if (adres.gemeente !== null && eigen === null) return [];
  switch (adres.hoofdstuk) {
    case 'woonmaatschappij': {
      const inTekst = woonmaatschappijInTekst(overzicht);
      const versies = inTekst.heeftVersie ? sjablonen.render('toewijzingsreglement/versies', inTekst) : [];
      return [...versies, ...woonmaatschappijhoofdstuk(bouwstenen)];
    }
    case 'gemeenten':
      return gemeentenhoofdstuk(bouwstenen);
    case 'toewijzingsraad':
      return toewijzingsraadhoofdstuk(bouwstenen);
    case 'woonbinding':
      return woonbindinghoofdstuk(bouwstenen, eigen);
    case 'doelgroepen':
    case 'doelgroepenplannen':
      return doelgroepen(bouwstenen, adres, sleutel);
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
    case 'afkortingen':
      // Gathered from the text as it is saved: what is typed in this chapter changes nothing in the others.
      return afkortingenhoofdstuk(bouwstenen, lopendeTekstVan(sjablonen, bewaard));
    case 'patrimonium':
      return adressenbijlage(bouwstenen.sjablonen, bouwstenen.overzicht);
    case 'contingentverdeling':
      return contingentbijlage(bouwstenen);
    default:
      // The chapters of the other documents: see anderHoofdstuk.ts.
      return [];
  }
}
