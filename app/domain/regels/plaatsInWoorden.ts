import type { Overzicht } from '../cijfers/overzicht.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { hoofdstuknummer } from '../reglement/hoofdstuknummer.ts';
import { SJABLOON } from '../reglement/sjabloon.ts';
import type { Plaats } from './plaats.ts';

/** Where a bevinding stands, to read: '4.2 Specifieke doelgroepen, Buggenhout, doelgroep ouderen'. */
export function plaatsInWoorden({ hoofdstuk, gemeente, deel2, doelgroep }: Plaats, overzicht: Overzicht): string {
  const { gemeenten, doelgroepen } = overzicht;
  const regel = SJABLOON.find((regel) => regel.hoofdstuk === hoofdstuk && (regel.niveau === 'gemeente') === deel2);
  const index = Math.max(
    0,
    gemeenten.findIndex(({ nis }) => nis === gemeente),
  );
  const groep = doelgroepen.find(
    (een) => een.doelgroep.sleutel === doelgroep && een.gemeente === (deel2 ? gemeente : null),
  );
  return [
    regel ? `${hoofdstuknummer(regel, gemeenten.length, index)} ${regel.titel}`.trim() : hoofdstuk,
    gemeente === null ? '' : (gemeenteMetNis(gemeente)?.naam ?? gemeente),
    doelgroep === null ? '' : `doelgroep ${groep?.doelgroep.korteNaam || groep?.doelgroep.naam || doelgroep}`,
  ]
    .filter(Boolean)
    .join(', ');
}
