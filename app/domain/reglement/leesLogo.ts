import { getal } from '../taal/getal.ts';
import { LOGO_MAX_BYTES, LOGO_MAX_PIXELS } from './woonmaatschappij.ts';

/** What a logo really is, read from its own bytes; width and height in pixels. */
export type GelezenLogo =
  | { readonly ok: true; readonly soort: 'png' | 'jpg'; readonly breedte: number; readonly hoogte: number }
  | { readonly ok: false; readonly fout: string };

interface Afmeting {
  readonly breedte: number;
  readonly hoogte: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Start-of-frame markers of JPEG; C4, C8 and CC are tables, not frames. */
const isFrame = (merk: number): boolean => merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk);

/** The bytes of a base64 text, or null when it is none. */
function bytesVan(base64: string): Uint8Array | null {
  if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  return Uint8Array.from(atob(base64), (teken) => teken.charCodeAt(0));
}

/** PNG specification, 5.2 and 11.2.2: signature, then IHDR with width and height, big-endian. */
function leesPng(bytes: Uint8Array): Afmeting | null {
  if (bytes.length < 33 || !PNG.every((byte, plek) => bytes[plek] === byte)) return null;
  if (String.fromCharCode(...bytes.slice(12, 16)) !== 'IHDR') return null;
  const beeld = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { breedte: beeld.getUint32(16), hoogte: beeld.getUint32(20) };
}

/** ITU-T T.81, annex B: SOI, then segments with their own length until a start of frame with height and width. */
function leesJpeg(bytes: Uint8Array): Afmeting | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const beeld = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let plek = 2;
  while (plek + 9 <= bytes.length && bytes[plek] === 0xff) {
    const merk = bytes[plek + 1] ?? 0;
    if (merk === 0xff) {
      plek += 1;
      continue;
    }
    if (isFrame(merk)) return { breedte: beeld.getUint16(plek + 7), hoogte: beeld.getUint16(plek + 5) };
    const lengte = beeld.getUint16(plek + 2);
    if (lengte < 2) return null;
    plek += 2 + lengte;
  }
  return null;
}

/**
 * Reads kind and size of a logo from its bytes. Refuses, with a Dutch sentence, what is no base64, no PNG or JPEG, another
 * kind than `soort` says, or above the limits of woonmaatschappij.ts.
 */
export function leesLogo({ soort, inhoud }: { soort: 'image/png' | 'image/jpeg'; inhoud: string }): GelezenLogo {
  const fout = (tekst: string): GelezenLogo => ({ ok: false, fout: tekst });
  const bytes = bytesVan(inhoud);
  if (!bytes) return fout('is geen afbeelding in base64; laad het logo opnieuw op als PNG of JPEG.');
  if (bytes.length > LOGO_MAX_BYTES) {
    return fout(`telt ${getal(bytes.length)} bytes; een logo telt er hoogstens ${getal(LOGO_MAX_BYTES)}.`);
  }
  const png = leesPng(bytes);
  const maat = png ?? leesJpeg(bytes);
  if (!maat) return fout('is geen PNG of JPEG: de eerste bytes horen niet bij een afbeelding van die soort.');
  const gevonden = png ? 'image/png' : 'image/jpeg';
  if (gevonden !== soort) return fout(`is een afbeelding van de soort ${gevonden}, maar het bestand zegt ${soort}.`);
  const { breedte, hoogte } = maat;
  if (Math.min(breedte, hoogte) < 1 || Math.max(breedte, hoogte) > LOGO_MAX_PIXELS) {
    return fout(
      `is ${getal(breedte)} op ${getal(hoogte)} pixels; elke zijde telt 1 tot en met ${getal(LOGO_MAX_PIXELS)} pixels.`,
    );
  }
  return { ok: true, soort: png ? 'png' : 'jpg', breedte, hoogte };
}
