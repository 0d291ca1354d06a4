import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip: its path with forward slashes, and its bytes. */
export interface Zipdeel {
  readonly pad: string;
  readonly inhoud: Uint8Array;
}

/** 1 January 1980, 00:00: the first moment a zip can name, in the local time that it means; equal in every time zone. */
const DATUM = 0x0021;
const UUR = 0;
/** Version 2.0 of the format: what is deflated needs no more. */
const VERSIE = 20;
/** Paths are UTF-8. */
const VLAGGEN = 0x0800;
const GEPERST = 8;
const NIVEAU = 6;
const AL_GEPERST = /\.(png|jpe?g)$/;

/** The fields that the header before a file and its entry in the directory have in common (26 bytes). */
function kenmerken(methode: number, som: number, klein: number, groot: number, pad: number): Buffer {
  const velden = Buffer.alloc(26);
  velden.writeUInt16LE(VERSIE, 0);
  velden.writeUInt16LE(VLAGGEN, 2);
  velden.writeUInt16LE(methode, 4);
  velden.writeUInt16LE(UUR, 6);
  velden.writeUInt16LE(DATUM, 8);
  velden.writeUInt32LE(som, 10);
  velden.writeUInt32LE(klein, 14);
  velden.writeUInt32LE(groot, 18);
  velden.writeUInt16LE(pad, 22);
  return velden;
}

function einde(aantal: number, grootte: number, begin: number): Buffer {
  const velden = Buffer.alloc(22);
  velden.write('PK\u0005\u0006', 0, 'latin1');
  velden.writeUInt16LE(aantal, 8);
  velden.writeUInt16LE(aantal, 10);
  velden.writeUInt32LE(grootte, 12);
  velden.writeUInt32LE(begin, 16);
  return velden;
}

/**
 * A zip of `delen` in the order given. It depends on nothing but their paths and bytes: no clock, no time zone, no system.
 * Pictures are stored, the rest is deflated. Source: PKWARE APPNOTE, 4.3 (without zip64: far below 4 GB and 65,535 files).
 */
export function zip(delen: readonly Zipdeel[]): Uint8Array {
  const stukken: Buffer[] = [];
  const register: Buffer[] = [];
  let plaats = 0;
  for (const { pad, inhoud } of delen) {
    const naam = Buffer.from(pad);
    const methode = AL_GEPERST.test(pad) ? 0 : GEPERST;
    const geperst = methode === 0 ? Buffer.from(inhoud) : deflateRawSync(inhoud, { level: NIVEAU });
    const gedeeld = kenmerken(methode, crc32(inhoud), geperst.length, inhoud.length, naam.length);
    const verwijzing = Buffer.alloc(14);
    verwijzing.writeUInt32LE(plaats, 10);
    register.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), gedeeld, verwijzing, naam);
    stukken.push(Buffer.from('PK\u0003\u0004', 'latin1'), gedeeld, naam, geperst);
    plaats += 4 + gedeeld.length + naam.length + geperst.length;
  }
  const grootte = register.reduce((som, stuk) => som + stuk.length, 0);
  return Buffer.concat([...stukken, ...register, einde(delen.length, grootte, plaats)]);
}
