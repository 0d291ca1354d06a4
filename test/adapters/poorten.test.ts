import { isAbsolute, join } from 'node:path';
import { expect, test } from 'vitest';
import { databankpad, openPoorten } from '../../app/adapters/poorten.server.ts';
import { inProject } from '../../app/adapters/projectmap.ts';

test.each([
  { geval: 'no setting', waarde: undefined, pad: join(inProject(), 'gegevens/toewijs.sqlite') },
  { geval: 'an empty setting', waarde: '', pad: join(inProject(), 'gegevens/toewijs.sqlite') },
  {
    geval: 'a path that starts in the program',
    waarde: 'elders/db.sqlite',
    pad: join(inProject(), 'elders/db.sqlite'),
  },
  { geval: 'a whole path', waarde: '/var/lib/toewijs.sqlite', pad: '/var/lib/toewijs.sqlite' },
])('the database stands where TOEWIJS_DB says: $geval', ({ waarde, pad }) => {
  expect(databankpad({ TOEWIJS_DB: waarde })).toBe(pad);
  expect(isAbsolute(pad)).toBe(true);
});

test('the clock gives a moment in UTC, and an id is never given twice', () => {
  const { klok, nieuwId } = openPoorten(':memory:');
  const moment = klok();
  expect(moment).toBe(new Date(moment).toISOString());
  expect(new Set(Array.from({ length: 100 }, nieuwId)).size).toBe(100);
});
