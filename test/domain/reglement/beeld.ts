/** Pictures with nothing in them but what a reader of headers needs. */

const base64 = (bytes: readonly number[]): string => btoa(String.fromCharCode(...bytes));
const u32 = (waarde: number): number[] => [waarde >>> 24, (waarde >>> 16) & 255, (waarde >>> 8) & 255, waarde & 255];
const u16 = (waarde: number): number[] => [waarde >>> 8, waarde & 255];
const letters = (tekst: string): number[] => [...tekst].map((letter) => letter.charCodeAt(0));

/** A PNG of this size: signature and IHDR. */
export const png = (breedte: number, hoogte: number): string =>
  base64([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...[...u32(13), ...letters('IHDR'), ...u32(breedte), ...u32(hoogte), 8, 6, 0, 0, 0, ...u32(0)],
  ]);

/** A JPEG of this size: SOI, an APP0 segment, a fill byte, a Huffman table, then the frame. */
export const jpeg = (breedte: number, hoogte: number): string =>
  base64([
    ...[0xff, 0xd8],
    ...[0xff, 0xe0, ...u16(16), ...letters('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xff, 0xc4, ...u16(5), 0, 0, 0],
    ...[0xff, 0xc2, ...u16(11), 8, ...u16(hoogte), ...u16(breedte), 1, 1, 0x11, 0],
  ]);

export const tekstAlsBase64 = (tekst: string): string => base64(letters(tekst));
