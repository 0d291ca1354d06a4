import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { duur } from './meet.ts';
import { type Maat, SNEL } from './scenario.ts';
import { laadScenario } from './scenarios.ts';

/** What one run in a fresh process took. */
export interface Kindmeting {
  readonly ms: number;
  /** The most memory the whole process ever had, node and program included, in MB. */
  readonly piek_mb: number;
}

/** The bench itself, as it was started. */
const INGANG = process.argv[1] ?? '';
const voerUit = promisify(execFile);

/**
 * Peak memory of this process in MB. On Linux from /proc: what the system calls say includes the moment before the process
 * was its own program, and so the memory of its parent.
 */
function piekgeheugen(): number {
  const uitSysteem = process.resourceUsage().maxRSS;
  if (process.platform !== 'linux') return uitSysteem / 1024;
  const piek = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return (piek === undefined ? uitSysteem : Number(piek)) / 1024;
}

/** Runs our side of a scenario once, in this process, from a standing start. */
export async function doeEenKeer(sleutel: string, map: string, maat: Maat): Promise<Kindmeting> {
  const { onze } = await (await laadScenario(sleutel)).laad(map, maat);
  const ms = await duur(onze);
  return { ms, piek_mb: piekgeheugen() };
}

/** Runs our side of a scenario once in a fresh process with the options of this one. Throws when that process fails. */
export async function doeInKind(sleutel: string, map: string, maat: Maat): Promise<Kindmeting> {
  const opties = [...process.execArgv, INGANG, '--kind', sleutel, '--map', map, ...(maat === SNEL ? ['--snel'] : [])];
  const { stdout } = await voerUit(process.execPath, opties);
  return JSON.parse(stdout) as Kindmeting;
}
