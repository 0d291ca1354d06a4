import type { Params } from '@remix-run/react';
import { alsHoofdstukadres, type Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { heeftVragen } from '../domain/vragen/index.ts';
import { nietGevonden } from './hulp.server.ts';

/** The chapter that an address names; throws the answer 404 when there is none, or nothing is asked in it. */
export function vereistAdres({ hoofdstuk = '', nis }: Params): Hoofdstukadres {
  const adres = alsHoofdstukadres(hoofdstuk, nis ?? null);
  if (adres === null) {
    throw nietGevonden(
      nis === undefined ? 'Dit hoofdstuk bestaat niet.' : 'Dit hoofdstuk bestaat niet, of deze gemeente bestaat niet.',
    );
  }
  if (!heeftVragen(adres)) throw nietGevonden('In dit hoofdstuk valt niets in te vullen.');
  return adres;
}
