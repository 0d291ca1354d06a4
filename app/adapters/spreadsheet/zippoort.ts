import { OnleesbaarBestand } from './onleesbaarBestand.ts';

/** An entry of a zip as its directory announces it. */
export interface Zipvermelding {
  readonly pad: string;
  readonly methode: number;
  readonly som: number;
  /** Bytes in the zip and unpacked; the second is what the file says, and is checked while unpacking. */
  readonly ingepakt: number;
  readonly uitgepakt: number;
  /** Where its own header starts. */
  readonly plaats: number;
}

/** Most entries, most bytes unpacked together, and the most that one entry may shrink when it is large. */
const VERMELDINGEN_MAX = 500;
export const UITGEPAKT_MAX = 50 * 1024 * 1024;
const VERHOUDING_MAX = 100;
const KLEIN = 1_000_000;

const EINDE = 0x06054b50;
const VERMELDING = 0x02014b50;
/** Length of the end record, and of the longest comment behind it. */
const EINDE_LENGTE = 22;
const COMMENTAAR_MAX = 0xffff;
/** What a field holds when the real value stands in zip64 records. */
const ZIP64_KORT = 0xffff;
const ZIP64_LANG = 0xffffffff;

const BESCHADIGD =
  'Dit bestand is beschadigd of onvolledig. Open het in uw rekenprogramma, bewaar het opnieuw als .xlsx en probeer nog eens.';
const TE_GROOT =
  'Dit bestand wordt bij het uitpakken veel te groot en is daarom geweigerd. Kopieer alleen de lijst met woningen naar een nieuw bestand.';

/** Refuses a file that cannot be unpacked as it says. */
export const beschadigd = (): OnleesbaarBestand => new OnleesbaarBestand(BESCHADIGD);
/** Refuses a file that would take too much room. */
export const teGroot = (): OnleesbaarBestand => new OnleesbaarBestand(TE_GROOT);

function vindEinde(zip: Buffer): number {
  for (
    let plek = zip.length - EINDE_LENGTE;
    plek >= Math.max(0, zip.length - EINDE_LENGTE - COMMENTAAR_MAX);
    plek -= 1
  ) {
    if (zip.readUInt32LE(plek) === EINDE) return plek;
  }
  throw beschadigd();
}

/** Refuses by what an entry says of itself, before anything is unpacked. */
function keur({ pad, ingepakt, uitgepakt }: Zipvermelding, vlaggen: number): void {
  if (pad.includes('..') || pad.startsWith('/') || pad.includes('\\') || pad.includes('\0')) throw beschadigd();
  if (/vbaProject|macrosheets/i.test(pad)) {
    throw new OnleesbaarBestand(
      "Dit bestand bevat macro's en is daarom geweigerd. Bewaar het als 'Excel-werkmap (.xlsx)', zonder macro's, en kies het dan opnieuw.",
    );
  }
  if ((vlaggen & 1) !== 0)
    throw new OnleesbaarBestand(
      'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en probeer opnieuw.',
    );
  if (uitgepakt > KLEIN && uitgepakt > ingepakt * VERHOUDING_MAX) throw teGroot();
}

/**
 * The entries of a zip from its directory alone: nothing is unpacked. Throws OnleesbaarBestand for too many or too large entries,
 * macros, passwords, zip64 and names that lead elsewhere. Source: PKWARE APPNOTE, 4.3.
 */
export function leesVermeldingen(zip: Buffer): Zipvermelding[] {
  if (zip.length < EINDE_LENGTE) throw beschadigd();
  const einde = vindEinde(zip);
  const aantal = zip.readUInt16LE(einde + 10);
  let plek = zip.readUInt32LE(einde + 16);
  if (aantal === ZIP64_KORT || plek === ZIP64_LANG || aantal > VERMELDINGEN_MAX) throw teGroot();
  const vermeldingen: Zipvermelding[] = [];
  let samen = 0;
  for (let i = 0; i < aantal; i += 1) {
    if (plek + 46 > zip.length || zip.readUInt32LE(plek) !== VERMELDING) throw beschadigd();
    const naamlengte = zip.readUInt16LE(plek + 28);
    const vermelding: Zipvermelding = {
      methode: zip.readUInt16LE(plek + 10),
      som: zip.readUInt32LE(plek + 16),
      ingepakt: zip.readUInt32LE(plek + 20),
      uitgepakt: zip.readUInt32LE(plek + 24),
      plaats: zip.readUInt32LE(plek + 42),
      pad: zip.toString('utf8', plek + 46, plek + 46 + naamlengte),
    };
    if ([vermelding.ingepakt, vermelding.uitgepakt, vermelding.plaats].includes(ZIP64_LANG)) throw teGroot();
    keur(vermelding, zip.readUInt16LE(plek + 8));
    samen += vermelding.uitgepakt;
    if (samen > UITGEPAKT_MAX) throw teGroot();
    vermeldingen.push(vermelding);
    plek += 46 + naamlengte + zip.readUInt16LE(plek + 30) + zip.readUInt16LE(plek + 32);
  }
  if (new Set(vermeldingen.map(({ pad }) => pad.toLowerCase())).size !== vermeldingen.length) throw beschadigd();
  return vermeldingen;
}
