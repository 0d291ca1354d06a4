import { zetPatrimoniumKlaar } from '../application/patrimoniumvoorstel.ts';
import { voorstelpad } from '../components/adressen.ts';
import type { Uploadpoging } from '../components/patrimonium/Uploadformulier.tsx';
import type { Context } from '../context.server.ts';
import { REKENBLAD_MAX_BYTES } from '../domain/patrimonium/maten.ts';
import { KORT_MAX } from '../domain/reglement/maten.ts';
import { leesDatum } from '../domain/vragen/lees/leesDatum.ts';
import { tekstVan } from './formulierveld.server.ts';
import { ofMislukt } from './mislukt.server.ts';
import { keuzevelden } from './patrimoniumkeuzes.server.ts';

type Lading =
  | { readonly soort: 'klaar'; readonly naar: string }
  | { readonly soort: 'geweigerd'; readonly status: 422 | 500; readonly poging: Uploadpoging };

const isBestand = (waarde: FormDataEntryValue | null): waarde is File =>
  waarde !== null && typeof waarde !== 'string' && (waarde.name !== '' || waarde.size > 0);

/** Reads the upload form: keeps the file until it is confirmed, or says of each field what is wrong; nothing is loaded yet. */
export async function leesLading(
  { poorten, rekenbladen }: Pick<Context, 'poorten' | 'rekenbladen'>,
  id: string,
  formulier: FormData,
): Promise<Lading> {
  const tekst = (naam: string) => tekstVan(formulier, naam);
  const bron = tekst('bron').trim();
  const delen = { dag: tekst('peildatum.dag'), maand: tekst('peildatum.maand'), jaar: tekst('peildatum.jaar') };
  const datum = leesDatum(delen);
  const bestand = formulier.get('bestand');
  const naam = isBestand(bestand) ? bestand.name : '';
  const peildatum = !datum.ok
    ? datum.tekst
    : datum.waarde === null
      ? 'Vul de peildatum in: de dag waarop de lijst klopte. Ze komt bij elk cijfer te staan.'
      : '';
  const poging = (bestandfout: string) => ({
    fouten: {
      bestand: bestandfout,
      bron: bron.length > KORT_MAX ? `Een bron heeft hoogstens ${KORT_MAX} tekens; kort ze in.` : '',
      peildatum,
    },
    bron,
    ...delen,
  });
  const geweigerd = (status: 422 | 500, fout: string): Lading => ({ soort: 'geweigerd', status, poging: poging(fout) });
  if (!isBestand(bestand)) return geweigerd(422, 'Kies het rekenblad met uw woningen: een .xlsx of een .csv.');
  if (bestand.size > REKENBLAD_MAX_BYTES) return geweigerd(422, `${naam}: ${rekenbladen.teGroot(bestand.size)}`);
  if (peildatum !== '' || bron.length > KORT_MAX) {
    return geweigerd(422, naam === '' ? '' : `Kies ${naam} opnieuw; uw browser onthoudt een bestand niet.`);
  }
  return ofMislukt<Lading, Lading>(
    async () => {
      const inhoud = new Uint8Array(await bestand.arrayBuffer());
      const klaar = await zetPatrimoniumKlaar(poorten, rekenbladen, { dossier: id, naam, inhoud });
      if (klaar.soort === 'geweigerd') return geweigerd(422, `${naam}: ${klaar.zin}`);
      const dag = datum.ok ? String(datum.waarde) : '';
      const zoek = new URLSearchParams(keuzevelden({ bron, peildatum: dag, kolommen: null }));
      return { soort: 'klaar', naar: `${voorstelpad(id, klaar.hash)}?${zoek}` };
    },
    () => geweigerd(500, `Bewaren lukte niet; er is niets geladen. Kies ${naam} over enkele ogenblikken opnieuw.`),
  );
}
