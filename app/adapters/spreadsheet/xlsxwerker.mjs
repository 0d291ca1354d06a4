/**
 * Parses the one XLSX that it is sent once it passed the gate, in a thread of its own, and posts its sheets as rows of text, a handful at
 * a time so that the main thread never has much to unpack at once. Plain JavaScript, because a thread is started from a file on disk: from the sources, from
 * the tests and from the built server alike.
 */
import { parentPort } from 'node:worker_threads';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';

/** How many rows one message holds. */
const HANDVOL = 500;

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

/** The names of the sheets, in their order; no sheet is read for it. */
async function bladnamen(bytes) {
  const namen = [];
  await readXlsx(bytes, { sheets: ({ name }) => void namen.push(name) });
  return namen;
}

async function stuurBlad(bytes, naam, plek) {
  parentPort.postMessage({ soort: 'blad', naam });
  let rijen = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: plek })) {
    rijen.push({ rij: index + 1, cellen: values.map(alsTekst) });
    if (rijen.length < HANDVOL) continue;
    parentPort.postMessage({ soort: 'rijen', rijen });
    rijen = [];
  }
  parentPort.postMessage({ soort: 'rijen', rijen });
}

async function stuurAlles(bytes) {
  for (const [plek, naam] of (await bladnamen(bytes)).entries()) await stuurBlad(bytes, naam, plek);
}

/** What the parser throws is about the file: it cannot make sense of it. */
parentPort.once('message', (bytes) =>
  stuurAlles(bytes).then(
    () => parentPort.postMessage({ soort: 'klaar' }),
    () => parentPort.postMessage({ soort: 'beschadigd' }),
  ),
);
