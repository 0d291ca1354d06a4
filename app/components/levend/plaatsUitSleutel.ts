import type { Plaats } from '../../domain/regels/plaats.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { alsHoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';

/** The place behind a place key ('gebied/doelgroepen/ouderen/naam'), as plaatssleutel writes it; null when it names no chapter. */
export function plaatsUitSleutel(dossier: Dossier, sleutel: string): Plaats | null {
  const [pad = '', rij = null] = sleutel.split('/@');
  const deel2 = pad.startsWith('gemeente/');
  const [gemeente, [hoofdstuk = '', ...rest]] = deel2
    ? [pad.split('/')[1] ?? '', pad.split('/').slice(2)]
    : [null, pad.split('/').slice(1)];
  const adres = alsHoofdstukadres(hoofdstuk, gemeente);
  if (adres === null) return null;
  const { doelgroepen } = (gemeente === null ? dossier.hoofdstukken : dossier.perGemeente[gemeente])?.doelgroepen ?? {
    doelgroepen: [],
  };
  const heeftDoelgroepen = hoofdstuk === 'doelgroepen' || hoofdstuk === 'doelgroepenplannen';
  const doelgroep = heeftDoelgroepen && doelgroepen.some((een) => een.sleutel === rest[0]) ? (rest[0] ?? null) : null;
  return {
    hoofdstuk: adres.hoofdstuk,
    gemeente: gemeente ?? rij,
    deel2,
    doelgroep,
    veld: rest.slice(doelgroep === null ? 0 : 1).join('/'),
  };
}
