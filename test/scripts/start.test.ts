import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { startProces, startServer, vrijePoort } from '../hulp/server.ts';

/** Starts the server and waits until it has refused. */
async function weigering(env: Record<string, string>) {
  const { proces, uitvoer } = startProces(env);
  const [code] = await once(proces, 'exit');
  return { code, tekst: uitvoer() };
}

describe('the server refuses to start and says why', () => {
  test.each([
    [
      'in production without a secret',
      { NODE_ENV: 'production', TOEWIJS_GEHEIM: '' },
      /NODE_ENV=production.*TOEWIJS_GEHEIM/,
    ],
    ['on another address', { HOST: '0.0.0.0' }, /HOST is 0\.0\.0\.0.*alleen op 127\.0\.0\.1/],
    ['on a port that is no number', { PORT: 'drieduizend' }, /PORT is drieduizend.*1 tot en met 65535/],
    ['on a port that does not exist', { PORT: '65536' }, /PORT is 65536/],
  ])('%s', async (_geval, env, zin) => {
    const { code, tekst } = await weigering(env);
    expect(code).toBe(1);
    expect(tekst).toMatch(zin);
    expect(tekst).not.toContain('    at ');
  });

  test('on a port that is in use', async () => {
    const ander = createServer().listen(await vrijePoort(), '127.0.0.1');
    await once(ander, 'listening');
    afterAll(() => ander.close());
    const adres = ander.address();
    const poort = typeof adres === 'object' && adres ? adres.port : 0;
    const { code, tekst } = await weigering({ PORT: String(poort) });
    expect(code).toBe(1);
    expect(tekst).toContain(`Poort ${poort} is al in gebruik`);
  });
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the server cleanly', async (signaal) => {
  const { proces, uitvoer, stop } = await startServer({ demo: false });
  const einde = once(proces, 'exit');
  proces.kill(signaal);
  expect((await einde)[0]).toBe(0);
  expect(uitvoer()).toContain('http://localhost:');
  await stop();
});
