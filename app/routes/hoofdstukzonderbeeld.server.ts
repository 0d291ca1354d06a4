import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { isRij, metWaarde, waardeOp } from '../domain/vragen/rij.ts';

/** The chapter without the bytes of its logo, which a page loads as a picture. */
export function zonderBeeld({ hoofdstuk }: Hoofdstukadres, inhoud: unknown): unknown {
  const beeld = hoofdstuk === 'woonmaatschappij' && isRij(waardeOp(inhoud, 'huisstijl.logo'));
  return beeld ? metWaarde(inhoud, 'huisstijl.logo.inhoud', '') : inhoud;
}
