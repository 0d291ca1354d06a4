import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { voorbeeld } from './voorbeeld.ts';
import { vingerafdrukken } from './zelfdeBytes.ts';

const programma = fileURLToPath(new URL('./zelfdeBytes.ts', import.meta.url));

const elders = async (tijdzone: string): Promise<string> => {
  const omgeving = { ...process.env, TZ: tijdzone };
  return (await promisify(execFile)(process.execPath, ['--import', 'tsx', programma], { env: omgeving })).stdout;
};

test('two processes in two time zones write the same bytes', async () => {
  const [auckland, newYork] = [await elders('Pacific/Auckland'), await elders('America/New_York')];
  expect(auckland).toMatch(/^[0-9a-f]{64} [0-9a-f]{64}$/);
  expect(newYork).toBe(auckland);
  expect(vingerafdrukken()).toBe(auckland);
});

test('another day and other documents before it make no difference', () => {
  const eerst = naarDocx(voorbeeld());
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
  const later = naarDocx(voorbeeld());
  vi.useRealTimers();
  expect(Buffer.compare(eerst, later)).toBe(0);
});
