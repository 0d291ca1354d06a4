import { setImmediate } from 'node:timers/promises';
import { keurPlaats } from './keurPlaats.ts';
import { kolomnummer } from './kolomletters.ts';
import { OnleesbaarBestand } from './onleesbaarBestand.ts';
import { pakUit } from './pakUit.ts';
import { beschadigd, leesVermeldingen, type Zipvermelding } from './zippoort.ts';

const XML = /\.(xml|rels|vml)$/i;
const WERKBLAD = /^\/?xl\/worksheets\/[^/]+\.xml$/i;
/** The place of a row (r="12") or of a cell (r="AB12"). */
const PLAATS = /\sr\s*=\s*["']([A-Za-z]*)(\d+)/g;

/** Refuses what is a zip but no XLSX, with what it is when that can be told. */
function eisXlsx(vermeldingen: readonly Zipvermelding[]): void {
  const paden = new Set(vermeldingen.map(({ pad }) => pad.toLowerCase()));
  if (
    paden.has('xl/workbook.xml') ||
    [...paden].some((pad) => pad.startsWith('xl/worksheets/') && pad.endsWith('.xml'))
  )
    return;
  const bewaar = "Bewaar het als 'Excel-werkmap (.xlsx)' en kies het dan opnieuw.";
  if (paden.has('content.xml')) throw new OnleesbaarBestand(`Dit is een OpenDocument-bestand (.ods). ${bewaar}`);
  if (paden.has('xl/workbook.bin')) throw new OnleesbaarBestand(`Dit is een binaire Excel-werkmap (.xlsb). ${bewaar}`);
  if (paden.has('word/document.xml'))
    throw new OnleesbaarBestand('Dit is een Word-document, geen rekenblad. Kies het bestand met uw woningen.');
  throw new OnleesbaarBestand(
    'Dit is een zip-bestand, geen rekenblad. Pak het uit en kies het .xlsx- of CSV-bestand dat erin zit.',
  );
}

/** How much of a sheet is looked through before others get their turn, and how much two pieces overlap, in bytes. */
const STUK = 1_000_000;
const OVERLAP = 100;

/** Refuses a sheet that claims rows or columns far away, which would take room for everything in between. */
async function keurPlaatsen(inhoud: Buffer): Promise<void> {
  for (let begin = 0; begin < inhoud.length; begin += STUK) {
    const xml = inhoud.toString('latin1', begin, begin + STUK + OVERLAP);
    for (const [, letters = '', rij = ''] of xml.matchAll(PLAATS))
      keurPlaats(Number(rij), kolomnummer(letters.slice(0, 5)));
    await setImmediate();
  }
}

/** Refuses XML that declares its own entities, or that hides in another encoding than UTF-8. */
function keurXml(inhoud: Buffer): void {
  if (inhoud.includes('<!DOCTYPE') || inhoud.includes('<!ENTITY')) {
    throw new OnleesbaarBestand(
      'Dit bestand bevat een onveilige aanwijzing (DOCTYPE) en is daarom geweigerd. Open het in uw rekenprogramma en bewaar het opnieuw als .xlsx.',
    );
  }
  if (inhoud.includes(0)) throw beschadigd();
}

/**
 * The gate before the parser: what the directory says, then every part unpacked and compared with it one at a time, then what the XML
 * asks for. Gives nothing; throws OnleesbaarBestand with the first thing that is wrong.
 */
export async function keurWerkmap(zip: Buffer): Promise<void> {
  const vermeldingen = leesVermeldingen(zip);
  eisXlsx(vermeldingen);
  for (const vermelding of vermeldingen) {
    const inhoud = await pakUit(zip, vermelding);
    if (!XML.test(vermelding.pad)) continue;
    keurXml(inhoud);
    if (WERKBLAD.test(vermelding.pad)) await keurPlaatsen(inhoud);
  }
}
