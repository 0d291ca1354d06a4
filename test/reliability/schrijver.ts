/**
 * Writes to a dossier for ever, a few events at a time, and prints the version after each acknowledged append: the child
 * process that afbreken.test.ts kills. Argument: the path of the database.
 */
import { writeSync } from 'node:fs';
import { openDatabank } from '../../app/adapters/sqlite/databank.server.ts';
import { maakGebeurtenisopslag } from '../../app/adapters/sqlite/gebeurtenisopslag.server.ts';
import { gebiedshoofdstukken } from '../../app/domain/reglement/dossier.ts';

const opslag = maakGebeurtenisopslag(openDatabank(process.argv[2] ?? ''));
const WIE = { door: 'schrijver', namens: '', rol: 'proef', op: '2026-01-01T00:00:00.000Z' };
let versie = (await opslag.lijst()).find(({ id }) => id === 'a')?.versie ?? 0;
for (;;) {
  const titel = { soort: 'TitelGewijzigd', gegevens: { titel: `na ${versie}` } } as const;
  const inhoud = gebiedshoofdstukken.slotbepalingen.parse({ evaluatie: `${versie} `.repeat(500) });
  const slot = {
    soort: 'HoofdstukBewaard',
    gegevens: { hoofdstuk: 'slotbepalingen', gemeente: null, inhoud },
  } as const;
  const uitkomst = await opslag.voegToe('a', versie, [titel, slot], WIE);
  if (uitkomst.soort !== 'toegevoegd') throw new Error('nobody else writes here');
  versie = uitkomst.versie;
  writeSync(1, `${versie}\n`);
}
