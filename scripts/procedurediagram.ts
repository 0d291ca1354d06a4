/** Writes the diagram of the procedure into README.md: npx tsx scripts/procedurediagram.ts, after a change in overgangen.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { metDiagram } from '../app/domain/procedure/diagram.ts';

const README = new URL('../README.md', import.meta.url);
writeFileSync(README, metDiagram(readFileSync(README, 'utf8')));
