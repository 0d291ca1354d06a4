/** `npm start`: from a bare clone to a running Toewijs. Node built-ins only, until the packages are installed. */
import { bouw } from './lib/bouw.mjs';
import { moet } from './lib/draai.mjs';
import { eisNode, installeer } from './lib/installeer.mjs';
import { leesInstellingen } from './lib/instellingen.mjs';
import { inProject } from './lib/paden.mjs';
import { voerUit } from './lib/stop.mjs';

await voerUit(async () => {
  eisNode();
  leesInstellingen(process.env);
  await installeer();
  await bouw();
  await moet(
    process.execPath,
    ['--import', 'tsx', inProject('scripts', 'voorbereiden.ts')],
    'De databank kon niet klaargezet worden. Kijk hierboven waarom.',
  );
  await import('./server.mjs');
});
