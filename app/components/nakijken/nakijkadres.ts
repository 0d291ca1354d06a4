import { hoofdstuksleutel } from '../../domain/procedure/stand.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { nakijkpad } from '../adressen.ts';
import { nakijkanker } from './nakijkanker.ts';

/**
 * The address of a chapter on 'Antwoorden nakijken', also when there are too many answers for one page; with `deel` at the item
 * with that key, where the chapter alone has too many.
 */
export const nakijkadres = (dossier: string, adres: Hoofdstukadres, deel: string | null = null): string =>
  `${nakijkpad(dossier)}?${new URLSearchParams({ toon: hoofdstuksleutel(adres), ...(deel === null ? {} : { deel }) })}#${nakijkanker(adres)}`;
