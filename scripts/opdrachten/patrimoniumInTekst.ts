import type { Rijfout } from '../../app/domain/patrimonium/lees/leesWoningen.ts';
import type { Aandeel, Gemeentetelling, Naamtelling } from '../../app/domain/patrimonium/telPatrimonium.ts';
import { getal } from '../../app/domain/taal/getal.ts';

/** A share of dwellings: 'hoogstens 133 (401/3)'. */
const aandeel = ({ teller, noemer, hoogstens }: Aandeel): string =>
  `hoogstens ${getal(hoogstens)} (${teller}/${noemer})`;
const namen = (tellingen: readonly Naamtelling[]): string =>
  tellingen.map(({ naam, woningen }) => `${naam} ${getal(woningen)}`).join(' · ');
const perSlaapkamers = (aantallen: readonly number[], eerste: number): string =>
  aantallen
    .map((aantal, plek) => `${plek + eerste === 0 ? 'studio' : `${plek + eerste} slpk`} ${getal(aantal)}`)
    .join(' · ');

function gemeenteInTekst({
  naam,
  woningen,
  klein,
  derde,
  kwart,
  derdeKlein,
  perType,
  doelgroepen,
}: Gemeentetelling): string[] {
  return [
    naam,
    `  woningen             ${getal(woningen)}`,
    `  een derde            ${aandeel(derde)}`,
    `  een kwart            ${aandeel(kwart)}`,
    `  klein (tot 2 slpk)   ${getal(klein)}`,
    `  een derde van klein  ${aandeel(derdeKlein)}`,
    `  eengezinswoning      ${perSlaapkamers(perType.eengezinswoning, 1)}`,
    `  appartement          ${perSlaapkamers(perType.appartement, 0)}`,
    ...(perType.buiten.length > 0 ? [`  buiten de tabel      ${namen(perType.buiten)}`] : []),
    ...(doelgroepen.length > 0 ? [`  gelabeld             ${namen(doelgroepen)}`] : []),
    '',
  ];
}

const foutInTekst = ({ rij, kolom, waarde, melding }: Rijfout): string =>
  `  rij ${rij}${kolom && `, ${kolom}`}${waarde && ` "${waarde.replace(/\p{C}/gu, '\uFFFD')}"`}: ${melding}`;

/** The counts by gemeente and the faults by row, to read on a terminal, with the totals as last line. */
export function patrimoniumInTekst(
  gemeenten: readonly Gemeentetelling[],
  woningen: number,
  fouten: readonly Rijfout[],
): string {
  return [
    ...gemeenten.flatMap(gemeenteInTekst),
    ...(fouten.length > 0 ? ['Te verbeteren', ...fouten.map(foutInTekst), ''] : []),
    `${getal(woningen)} ${woningen === 1 ? 'woning' : 'woningen'} geteld, ${getal(fouten.length)} ${fouten.length === 1 ? 'fout' : 'fouten'}.`,
  ].join('\n');
}
