import { createHash } from 'node:crypto';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { ontwerp, voorbeeld } from './voorbeeld.ts';

/** The fingerprint of the sample document and of its draft, in that order of making; run as a program, it prints them. */
export const vingerafdrukken = (): string =>
  [voorbeeld(), ontwerp()].map((document) => createHash('sha256').update(naarDocx(document)).digest('hex')).join(' ');

if (process.argv[1]?.endsWith('zelfdeBytes.ts')) process.stdout.write(vingerafdrukken());
