import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { voerUit } from '../../scripts/opdrachten/voerUit.ts';
import { KEMPEN } from '../domain/verdeling/kempen.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-verdeel-'));
afterAll(() => rmSync(map, { recursive: true }));

async function verdeel(inhoud: unknown, ...vlaggen: string[]) {
  const pad = join(map, 'verdeling.json');
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  const [uit, fout]: [string[], string[]] = [[], []];
  const status = await voerUit(['verdeel', pad, ...vlaggen], {
    uit: (tekst) => uit.push(tekst),
    fout: (tekst) => fout.push(tekst),
    variabelen: {},
  });
  return { status, uit: uit.join('\n'), fout: fout.join('\n').replaceAll(pad, 'BESTAND') };
}

describe('verdeel BESTAND', () => {
  test('as a table, zones with their delen under them, then the exact shares', async () => {
    const { status, uit, fout } = await verdeel(KEMPEN);
    expect({ status, fout }).toEqual({ status: 0, fout: '' });
    expect(uit).toBe(`                      Gewicht  Housing First  Doorstromers  Kansarmoede
De Noorderkempen        1.597              1            14            6
Woonboog                4.748              4            41           18
  Baldemore             1.612              1            14            6
  Regio in Transitie    3.136              3            27           12
Neteland                2.200              2            19            8
Zuiderkempen            2.730              3            24           10
Samen                  11.275             10            98           42

Exact aandeel; de grootste resten kregen er één bij:
                      Gewicht       Housing First        Doorstromers         Kansarmoede
De Noorderkempen        1.597   1 en 4.695/11.275  13 en 9.931/11.275  5 en 10.699/11.275
Woonboog                4.748   4 en 2.380/11.275  41 en 3.029/11.275  17 en 7.741/11.275
  Baldemore             1.612    1 en 1.700/4.748   13 en 4.368/4.748      6 en 528/4.748
  Regio in Transitie    3.136    2 en 3.048/4.748     27 en 380/4.748   11 en 4.220/4.748
Neteland                2.200  1 en 10.725/11.275  19 en 1.375/11.275   8 en 2.200/11.275
Zuiderkempen            2.730   2 en 4.750/11.275  23 en 8.215/11.275  10 en 1.910/11.275

Niemand stond gelijk.`);
  });

  test('says who was level and who got one', async () => {
    const zones = ['Noord', 'Zuid'].map((naam) => ({ naam, gewicht: 5 }));
    const { uit } = await verdeel({ contingenten: [{ naam: 'Plaatsen', aantal: 3 }], zones });
    expect(uit).toContain('- Plaatsen: Noord en Zuid hebben precies dezelfde rest; Noord kreeg er één bij');
    expect(uit).toContain('te bevestigen');
  });

  test('with --json the same tree, with the numbers by contingent', async () => {
    const { status, uit } = await verdeel(KEMPEN, '--json');
    const { contingenten, zones, gelijkstanden } = JSON.parse(uit);
    expect({ status, contingenten, gelijkstanden }).toEqual({
      status: 0,
      contingenten: KEMPEN.contingenten,
      gelijkstanden: [],
    });
    expect(zones[1]).toMatchObject({
      naam: 'Woonboog',
      gewicht: 4748,
      aantallen: { 'Housing First': 4, Doorstromers: 41, Kansarmoede: 18 },
      delen: [
        { naam: 'Baldemore', gewicht: 1612, aantallen: { 'Housing First': 1, Doorstromers: 14, Kansarmoede: 6 } },
        { naam: 'Regio in Transitie', resten: { 'Housing First': { teller: 3048, noemer: 4748 } } },
      ],
    });
  });

  test('a contingent named __proto__ is a contingent', async () => {
    const { uit } = await verdeel(
      { contingenten: [{ naam: '__proto__', aantal: 2 }], zones: [{ naam: 'A', gewicht: 1 }] },
      '--json',
    );
    expect(uit).toMatch(/"aantallen": \{\s*"__proto__": 2\s*\}/);
  });

  test('a file that is wrong: everything that is wrong, exit code 2, nothing on standard output', async () => {
    const afloop = await verdeel({ contingenten: KEMPEN.contingenten, zones: [{ naam: 'A' }, { naam: 'a' }] });
    expect(afloop).toMatchObject({ status: 2, uit: '' });
    expect(afloop.fout).toBe(`BESTAND is geen geldige verdeling:
- zones (nr. 2) › naam: a staat er al, als nr. 1; elke naam mag maar één keer.
- zones (nr. 1) › gewicht: ontbreekt; een zone zonder delen heeft een gewicht nodig.
- zones (nr. 2) › gewicht: ontbreekt; een zone zonder delen heeft een gewicht nodig.`);
  });

  test('without a file it says what it expects', async () => {
    const fout: string[] = [];
    const status = await voerUit(['verdeel'], { uit: () => {}, fout: (tekst) => fout.push(tekst), variabelen: {} });
    expect([status, fout.join()]).toEqual([
      2,
      'Deze opdracht verwacht één bestand met een verdeling; gekregen: niets.',
    ]);
  });
});
