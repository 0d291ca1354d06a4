import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesRekenblad } from '../../../app/adapters/spreadsheet/leesRekenblad.ts';
import { schrijfCsv } from '../../../app/adapters/spreadsheet/schrijfCsv.ts';
import { herkenKolommen } from '../../../app/domain/patrimonium/kolommen.ts';
import { leesWoningen } from '../../../app/domain/patrimonium/lees/leesWoningen.ts';
import { KOP, RIJ, werkmap } from './hulp.ts';

const KEREN = 1_000;
const RIJEN = Array.from({ length: 20 }, (_, nummer) => [...RIJ.slice(0, 2), String(nummer)]);

/** What may happen to a file on its way: bytes changed, cut out, put in or repeated, or its end lost. */
const schade = fc.record({
  soort: fc.constantFrom('anders', 'weg', 'erbij', 'dubbel', 'afgekapt'),
  plek: fc.nat(1_000_000),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

function beschadig(
  bestand: Uint8Array,
  { soort, plek, bytes }: { soort: string; plek: number; bytes: Uint8Array },
): Uint8Array {
  const hier = plek % bestand.length;
  const [voor, na] = [bestand.slice(0, hier), bestand.slice(hier)];
  if (soort === 'weg') return Buffer.concat([voor, na.slice(bytes.length)]);
  if (soort === 'erbij') return Buffer.concat([voor, bytes, na]);
  if (soort === 'dubbel') return Buffer.concat([voor, na, na]);
  if (soort === 'afgekapt') return voor;
  return Buffer.concat([voor, bytes, na.slice(bytes.length)]);
}

test.each([
  { soort: 'CSV', bestand: schrijfCsv(KOP, RIJEN) },
  { soort: 'XLSX', bestand: werkmap(KOP, RIJEN) },
])(
  '1,000 randomly damaged files, $soort: never a crash, always a Dutch sentence or rows',
  async ({ bestand }) => {
    const gezien = { gelezen: 0, onleesbaar: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(schade, { minLength: 1, maxLength: 3 }), async (hoe) => {
        const uitkomst = await leesRekenblad(hoe.reduce(beschadig, bestand));
        gezien[uitkomst.soort] += 1;
        if (uitkomst.soort === 'onleesbaar') expect(uitkomst.zin).toMatch(/^[A-Z].*\.$/);
        else {
          const { fouten } = leesWoningen(uitkomst.tabel, herkenKolommen(uitkomst.tabel.kop));
          for (const { melding } of fouten) expect(melding).toMatch(/^[A-Z].*\.$/);
        }
      }),
      { numRuns: KEREN },
    );
    expect(gezien.onleesbaar).toBeGreaterThan(0);
    expect(gezien.gelezen).toBeGreaterThan(0);
  },
  300_000,
);
