import { leesSjablonen } from './adapters/leesSjablonen.ts';
import { databankpad, openPoorten } from './adapters/poorten.server.ts';
import { rekenbladen } from './adapters/spreadsheet/rekenbladen.server.ts';
import type { Poorten } from './application/ports.ts';
import type { Rekenbladen } from './application/rekenbladen.ts';
import { maakSjablonen, type Sjablonen } from './documents/sjabloonmotor.ts';

/** What loaders and actions may use from outside. */
export interface Context {
  readonly poorten: Poorten;
  readonly sjablonen: Sjablonen;
  readonly rekenbladen: Rekenbladen;
}

async function bouw(): Promise<Context> {
  return {
    poorten: openPoorten(databankpad(process.env)),
    sjablonen: maakSjablonen(await leesSjablonen()),
    rekenbladen,
  };
}

let gebouwd: Promise<Context> | undefined;

/** Database and templates, opened at the first request and shared by all later ones; after a failure the next request tries again. */
export async function context(): Promise<Context> {
  gebouwd ??= bouw().catch((fout: unknown) => {
    gebouwd = undefined;
    throw fout;
  });
  return gebouwd;
}
