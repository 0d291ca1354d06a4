import { describe, expect, test } from 'vitest';

// Plain JavaScript for Node alone; it has no types of its own.
const { slotregel, telVerslag } = await import(String(new URL('../../scripts/lib/telling.mjs', import.meta.url)));

describe('the last line of npm test', () => {
  test.each([
    [{ geslaagd: 12, mislukt: 0, overgeslagen: 0 }, '12 passed, 0 failed'],
    [{ geslaagd: 12, mislukt: 3, overgeslagen: 0 }, '12 passed, 3 failed'],
    [{ geslaagd: 12, mislukt: 0, overgeslagen: 4 }, '12 passed, 0 failed, 4 skipped'],
  ])('%o', (telling, regel) => expect(slotregel(telling)).toBe(regel));
});

describe('counting a report of the tests', () => {
  const bestand = (status: string, ...statussen: string[]) => ({
    status,
    assertionResults: statussen.map((status) => ({ status })),
  });
  test.each([
    ['all passed', true, [bestand('passed', 'passed', 'passed')], [2, 0, 0]],
    ['one failed', false, [bestand('failed', 'passed', 'failed')], [1, 1, 0]],
    ['skipped and still to write', true, [bestand('passed', 'passed', 'skipped', 'pending', 'todo')], [1, 0, 3]],
    ['a file that could not be loaded', false, [bestand('failed'), bestand('passed', 'passed')], [1, 1, 0]],
    ['a run that failed outside the tests', false, [bestand('passed', 'passed')], [1, 1, 0]],
  ])('%s', (_geval, success, testResults, [geslaagd, mislukt, overgeslagen]) => {
    expect(telVerslag({ success, testResults })).toEqual({ geslaagd, mislukt, overgeslagen });
  });
});
