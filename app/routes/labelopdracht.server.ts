import { bewaarLabels } from '../application/bewaarLabels.ts';
import { keurDossier } from '../application/keurDossier.ts';
import type { Poorten } from '../application/ports.ts';
import type { Labelantwoord, Plakuitkomst } from '../components/labels/labelpagina.ts';
import { maakRegel, zoekVoor } from '../components/labels/maakLabelpagina.ts';
import type { DoelgroepInOverzicht } from '../domain/cijfers/overzicht.ts';
import { doelgroepenVan, gelabeldVoor, zelfdeDoelgroep } from '../domain/labels/doelgroepenMetLabels.ts';
import { leesPlaklijst, PLAKLIJST_MAX, plakregels } from '../domain/labels/leesPlaklijst.ts';
import { nogOverTeNemenVoor } from '../domain/labels/nogOverTeNemen.ts';
import type { Labelopdracht } from '../domain/labels/voerLabelopdrachtUit.ts';
import type { Zoekvraag } from '../domain/labels/zoekWoningen.ts';
import { sleutelVan } from '../domain/patrimonium/adressleutel.ts';
import type { Stand } from '../domain/procedure/stand.ts';
import { getal } from '../domain/taal/getal.ts';
import { woningen } from '../domain/taal/woningen.ts';
import { LOKAAL } from './hulp.server.ts';
import { BEWAREN_MISLUKT, ofMislukt } from './mislukt.server.ts';

interface Herkomst {
  readonly id: string;
  readonly stand: Stand;
  readonly hier: DoelgroepInOverzicht;
  readonly vraag: Zoekvraag;
}

/** What was done and for how many, for the address of the next page; or the page with what was not done. */
export type Labelgevolg = { readonly soort: 'gedaan'; readonly wat: string; readonly aantal: number } | Labelantwoord;

const antwoord = (status: number, melding: string, rest: Partial<Labelantwoord> = {}): Labelantwoord => ({
  status,
  melding,
  zinnen: [],
  geplakt: '',
  plak: [],
  aangevinkt: [],
  ...rest,
});

/** Looks pasted lines up in the dwellings of the gemeenten of the doelgroep. */
function plak({ stand: { dossier }, hier }: Herkomst, tekst: string): Labelantwoord {
  const regels = plakregels(tekst);
  if (regels.length === 0) return antwoord(422, 'Plak eerst minstens één adres.', { geplakt: tekst });
  if (regels.length > PLAKLIJST_MAX) {
    const melding = `De lijst heeft ${getal(regels.length)} regels; hoogstens ${getal(PLAKLIJST_MAX)} kunnen in één keer. Plak ze in delen.`;
    return antwoord(422, melding, { geplakt: tekst });
  }
  const { patrimonium } = dossier.hoofdstukken;
  const gemeenten =
    hier.gemeente === null ? [...new Set(patrimonium.woningen.map(({ gemeente }) => gemeente))] : [hier.gemeente];
  const voor = gelabeldVoor(doelgroepenVan(dossier));
  const maak = maakRegel(hier, keurDossier(dossier).overzicht.recht.ouderenSlaapkamers.waarde);
  const uitkomst = leesPlaklijst(tekst, patrimonium.woningen, gemeenten, voor, hier).map((een): Plakuitkomst => {
    const gevonden = ('gevonden' in een ? [een.gevonden] : een.voorstellen).map(maak);
    return {
      regel: een.regel,
      soort: een.soort,
      voor: een.soort === 'elders' ? (gevonden[0]?.voor ?? '') : '',
      woningen: gevonden,
    };
  });
  const gevonden = uitkomst.filter(({ soort }) => soort === 'gevonden').length;
  const melding = `${getal(gevonden)} van ${getal(uitkomst.length)} regels ${gevonden === 1 ? 'is' : 'zijn'} een woning zonder label. Er is nog niets bewaard.`;
  return antwoord(200, melding, { geplakt: tekst, plak: uitkomst });
}

/** All that were found, or that the file labels, when there are still as many of them as the button said; else the sentence that says so. */
function alleGevonden({ stand, hier, vraag }: Herkomst, doe: string): Labelopdracht | string {
  const [soort, gezien] = doe.split(':');
  const zet = soort !== 'haal-alle';
  const sleutels =
    soort === 'zet-bestand'
      ? nogOverTeNemenVoor(stand.dossier, hier).flatMap(({ woningen: eigen }) => eigen.map(sleutelVan))
      : zoekVoor(stand.dossier, hier, vraag)
          .filter(({ voor }) => (zet ? voor === null : voor !== null && zelfdeDoelgroep(voor, hier)))
          .map(({ sleutel }) => sleutel);
  if (String(sleutels.length) === gezien) return { soort: zet ? 'zet-op' : 'haal-af', sleutels };
  return `Het zijn er intussen ${getal(sleutels.length)}: iemand anders wijzigde labels of het patrimonium. Kijk na en probeer het opnieuw.`;
}

/** What the form asks; a sentence when that cannot be done. */
function leesOpdracht(herkomst: Herkomst, formulier: FormData, doe: string): Labelopdracht | string {
  const teksten = (naam: string) => formulier.getAll(naam).filter((waarde) => typeof waarde === 'string');
  if (/^(?:zet-alle|haal-alle|zet-bestand):\d+$/.test(doe)) return alleGevonden(herkomst, doe);
  if (doe === 'volg' || doe.startsWith('volg:')) {
    const paren = (doe === 'volg' ? teksten('volg') : [doe.slice('volg:'.length)]).flatMap((paar) => {
      const [, nis, aantal] = /^(\d{5}):(\d{1,5})$/.exec(paar) ?? [];
      return nis === undefined ? [] : [[nis, Number(aantal)] as const];
    });
    return paren.length === 0 ? 'Er is geen aantal om te volgen.' : { soort: 'volg-lijst', gezien: new Map(paren) };
  }
  if (doe !== 'zet-op' && doe !== 'haal-af') return 'Kies met een knop wat er met de woningen moet gebeuren.';
  const sleutels = teksten('woning');
  return sleutels.length === 0 ? 'Vink eerst minstens één woning aan.' : { soort: doe, sleutels };
}

const GEDAAN = { 'zet-op': 'erbij', 'haal-af': 'eraf', 'volg-lijst': 'volgt' } as const;

/** Does what the form of the labels asks; null when the doelgroep is not there any more. What is refused is told, with its address. */
export async function voerLabelformulierUit(
  poorten: Poorten,
  herkomst: Herkomst,
  formulier: FormData,
): Promise<Labelgevolg | null> {
  const doe = String(formulier.get('doe') ?? '');
  const geplakt = String(formulier.get('tekst') ?? '');
  if (doe === 'plak') return plak(herkomst, geplakt);
  const aangevinkt = formulier.getAll('woning').map(String);
  const opdracht = leesOpdracht(herkomst, formulier, doe);
  const terug = geplakt === '' ? {} : { geplakt, plak: plak(herkomst, geplakt).plak };
  if (typeof opdracht === 'string')
    return antwoord(/-(?:alle|bestand):/.test(doe) ? 409 : 422, opdracht, { ...terug, aangevinkt });
  const plek = { dossier: herkomst.id, gemeente: herkomst.hier.gemeente, sleutel: herkomst.hier.doelgroep.sleutel };
  return ofMislukt(
    async () => {
      const uit = await bewaarLabels(poorten, LOKAAL, plek, opdracht);
      if (uit.soort === 'onbekend') return null;
      if (uit.soort === 'verouderd') {
        return antwoord(409, 'Iemand anders bewaart deze doelgroepen op dit ogenblik. Probeer het opnieuw.', {
          ...terug,
          aangevinkt,
        });
      }
      if (uit.soort === 'ongeldig') {
        return antwoord(422, BEWAREN_MISLUKT, { zinnen: uit.meldingen.map(({ tekst }) => tekst), aangevinkt });
      }
      if (uit.geweigerd.length === 0)
        return { soort: 'gedaan', wat: GEDAAN[opdracht.soort], aantal: uit.gedaan } as const;
      const wel =
        opdracht.soort === 'volg-lijst'
          ? ''
          : `${woningen(uit.gedaan)} ${uit.gedaan === 1 ? 'staat' : 'staan'} op de lijst. `;
      return antwoord(409, `${wel}Dit kon niet:`, { zinnen: uit.geweigerd });
    },
    () => antwoord(500, BEWAREN_MISLUKT, { ...terug, aangevinkt }),
  );
}
