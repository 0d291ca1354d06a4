import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs the bench as the program ships: compiled beforehand. The loader that runs TypeScript directly gives every function a name of its own
 * while it works, and that costs more than some of what is measured. The compiled bench stands among the packages, never in the tree.
 */
const project = fileURLToPath(new URL('../..', import.meta.url));
const doel = join(project, 'node_modules', '.cache', 'toewijs', 'bench');

await build({
  absWorkingDir: project,
  entryPoints: ['scripts/bench/index.ts'],
  outdir: doel,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', join(doel, 'index.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
