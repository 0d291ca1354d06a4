import type { Doelgroep } from '../reglement/doelgroepen.ts';

/**
 * Why a dwelling does not suit ouderen, in words: more bedrooms than `hoogstens`, or stairs only [002:188]; '' when nothing that is
 * known speaks against it.
 */
export function bezwaarVoorOuderen(
  { slaapkamers, toegang }: Pick<Doelgroep['woningen'][number], 'slaapkamers' | 'toegang'>,
  hoogstens: number,
): string {
  const delen = [
    ...(slaapkamers !== null && slaapkamers > hoogstens ? [`${slaapkamers} slaapkamers`] : []),
    ...(toegang === 'trap' ? ['alleen met de trap'] : []),
  ];
  return delen.join(', ');
}
