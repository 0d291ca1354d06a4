/** Serves the built application on 127.0.0.1 (PORT, 3000 by default) until SIGTERM or Ctrl-C. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { leesInstellingen } from './lib/instellingen.mjs';
import { inProject, WORTEL } from './lib/paden.mjs';
import { Stop, voerUit } from './lib/stop.mjs';

/** How long open requests get to finish at the end, in milliseconds. */
const UITLOOP = 5_000;

await voerUit(async () => {
  const { poort } = leesInstellingen(process.env);
  // What is served is always the built program: the slow checks that React makes while one develops are left out. Set before React is loaded.
  process.env.NODE_ENV = 'production';
  process.chdir(WORTEL);
  const bouwsel = inProject('build', 'server', 'index.js');
  if (!existsSync(bouwsel)) throw new Stop('Toewijs is nog niet gebouwd. Voer eerst uit: npm run build');
  const { maakToepassing } = await import('./lib/toepassing.mjs');
  const app = maakToepassing(await import(pathToFileURL(bouwsel).href));

  const server = app.listen(poort, '127.0.0.1');
  await new Promise((klaar, mislukt) => {
    server.once('listening', klaar);
    server.once('error', ({ code, message }) =>
      mislukt(
        new Stop(
          code === 'EADDRINUSE'
            ? `Poort ${poort} is al in gebruik. Sluit het andere programma, of kies een andere poort: PORT=3001 npm start`
            : `De server kan niet luisteren op poort ${poort}: ${message}`,
        ),
      ),
    );
  });
  const sluit = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), UITLOOP).unref();
  };
  process.once('SIGTERM', sluit);
  process.once('SIGINT', sluit);
  console.log(`\nToewijs draait. Open http://localhost:${poort} in uw browser. Stoppen: Ctrl-C.`);
});
