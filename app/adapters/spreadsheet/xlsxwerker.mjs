/**
 * Parses one XLSX that passed the gate, in a thread of its own, and posts its sheets as rows of text. Plain JavaScript, because a
 * thread is started from a file on disk: from the sources, from the tests and from the built server alike.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx } from 'hucre/xlsx';

const twee = (getal) => String(getal).padStart(2, '0');

/** A cell as a Belgian spreadsheet shows it. */
function alsTekst(waarde) {
  if (waarde === null || waarde === undefined) return '';
  if (typeof waarde === 'string') return waarde;
  if (typeof waarde === 'number') return String(waarde).replace('.', ',');
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  if (waarde instanceof Date) {
    return Number.isNaN(waarde.getTime())
      ? ''
      : `${waarde.getUTCDate()}/${twee(waarde.getUTCMonth() + 1)}/${waarde.getUTCFullYear()}`;
  }
  return String(waarde);
}

/** The sheets as text, or null when the parser cannot make sense of the file; a defect of the program itself is thrown. */
const bladen = await readXlsx(workerData).then(
  ({ sheets }) => sheets.map(({ name, rows }) => ({ naam: name, rijen: rows.map((rij) => (rij ?? []).map(alsTekst)) })),
  () => null,
);
parentPort.postMessage(bladen);
