import type { Blok } from '../../blokken.ts';
import type { BlokVergelijking, GewijzigdBlok, GewijzigdLijstpunt } from '../../vergelijk/vergelijking.ts';
import { type Drukbaar, puntenVoorDruk, voorDruk } from './voorDruk.ts';

/**
 * The nodes whose bookmarks of both versions stand at one paragraph, from the id in the old version to the id in the new one: a link to
 * such a node serves both.
 */
export type Gedeeld = ReadonlyMap<string, string>;

/** Whether a node that stays begins with a paragraph that stays. */
function begintSamen(deel: Drukbaar<Blok, GewijzigdBlok> | undefined): boolean {
  if (deel?.stand !== 'gewijzigd') return false;
  if (deel.soort === 'kader') return begintSamen(voorDruk(deel.blokken)[0]);
  if (deel.soort === 'lijst') return puntenVoorDruk(deel.punten)[0]?.stand === 'gewijzigd';
  return true;
}

function verzamelPunt({ oud, nieuw, blokken }: GewijzigdLijstpunt, gedeeld: Map<string, string>): void {
  gedeeld.set(oud.id, nieuw.id);
  verzamel(blokken, gedeeld);
}

function verzamel(blokken: readonly BlokVergelijking[], gedeeld: Map<string, string>): void {
  for (const deel of voorDruk(blokken)) {
    if (deel.stand !== 'gewijzigd') continue;
    if (begintSamen(deel)) gedeeld.set(deel.oud.id, deel.nieuw.id);
    if (deel.soort === 'sectie' || deel.soort === 'kader') verzamel(deel.blokken, gedeeld);
    if (deel.soort === 'lijst')
      for (const punt of puntenVoorDruk(deel.punten)) if (punt.stand === 'gewijzigd') verzamelPunt(punt, gedeeld);
  }
}

/** Which nodes of a comparison have one place for both versions. */
export function zoekGedeeld(blokken: readonly BlokVergelijking[]): Gedeeld {
  const gedeeld = new Map<string, string>();
  verzamel(blokken, gedeeld);
  return gedeeld;
}
