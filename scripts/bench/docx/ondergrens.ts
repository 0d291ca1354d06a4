import { alinea, pakket, rij, tabel } from './pakket.ts';
import type { PlatBlok } from './plat.ts';

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const xml = (tekst: string): string => tekst.replace(/[&<>]/g, (teken) => TEKENS[teken] ?? teken);

function blokXml(blok: PlatBlok): string {
  if (blok.soort === 'tabel')
    return tabel(blok.kop.length, [blok.kop, ...blok.rijen].map((cellen) => rij(cellen.map(xml))).join(''));
  return alinea(xml(blok.tekst), blok.soort === 'kop' ? `Kop${blok.niveau}` : '');
}

/** The least work that any DOCX of this content takes: one string of XML, and zlib. */
export const schrijfOndergrens = (blokken: readonly PlatBlok[]): Uint8Array => pakket(blokken.map(blokXml).join(''));
