import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { beschadigd, teGroot, type Zipvermelding } from './zippoort.ts';

const ontspan = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);
const KOP = 0x04034b50;
const OPGESLAGEN = 0;
const GEPERST = 8;

/** The packed bytes of an entry, behind its own header. */
function ingepakt(zip: Buffer, { plaats, ingepakt: lengte }: Zipvermelding): Buffer {
  if (plaats + 30 > zip.length || zip.readUInt32LE(plaats) !== KOP) throw beschadigd();
  const begin = plaats + 30 + zip.readUInt16LE(plaats + 26) + zip.readUInt16LE(plaats + 28);
  if (begin + lengte > zip.length) throw beschadigd();
  return zip.subarray(begin, begin + lengte);
}

/**
 * The bytes of one entry, never more than its directory announced: an entry that lies about its length or its sum is refused.
 * Unpacking happens beside the main thread. Throws OnleesbaarBestand.
 */
export async function pakUit(zip: Buffer, vermelding: Zipvermelding): Promise<Buffer> {
  const ruw = ingepakt(zip, vermelding);
  let inhoud: Buffer;
  if (vermelding.methode === OPGESLAGEN) inhoud = ruw;
  else if (vermelding.methode !== GEPERST) throw beschadigd();
  else {
    // one byte of room at least: node takes 0 for no limit at all
    inhoud = await ontspan(ruw, { maxOutputLength: Math.max(1, vermelding.uitgepakt) }).catch(
      (fout: NodeJS.ErrnoException) => {
        throw fout.code === 'ERR_BUFFER_TOO_LARGE' ? teGroot() : beschadigd();
      },
    );
  }
  if (inhoud.length !== vermelding.uitgepakt || crc32(inhoud) !== vermelding.som) throw beschadigd();
  return inhoud;
}
