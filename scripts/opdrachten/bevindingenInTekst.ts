import type { Overzicht } from '../../app/domain/cijfers/overzicht.ts';
import { houdtTegen, vraagtReden } from '../../app/domain/regels/index.ts';
import { bevindingenVan, REGLEMENTEN, REGLEMENTNAMEN } from '../../app/domain/regels/perReglement.ts';
import { plaatsInWoorden } from '../../app/domain/regels/plaatsInWoorden.ts';
import type { Bevinding, Niveau } from '../../app/domain/regels/regel.ts';
import { getal } from '../../app/domain/taal/getal.ts';
import { opsomming } from '../../app/domain/taal/opsomming.ts';
import { bronInTekst } from './bronInTekst.ts';

const NIVEAUS: readonly { niveau: Niveau; kop: string }[] = [
  { niveau: 'blokkeert', kop: 'Houdt het reglement tegen' },
  { niveau: 'waarschuwt', kop: 'Vraagt een reden' },
  { niveau: 'adviseert', kop: 'Advies' },
];

function regels(bevinding: Bevinding, overzicht: Overzicht): string[] {
  const { id, plaats, tekst, cijfers, bron, herstel, reden } = bevinding;
  return [
    `  ${id} · ${plaatsInWoorden(plaats, overzicht)}`,
    `    ${tekst}`,
    ...cijfers.map(
      ({ naam, waarde, herkomst }) =>
        `    - ${naam}: ${typeof waarde === 'number' ? getal(waarde) : waarde} (${herkomst})`,
    ),
    ...(herstel ? [`    Herstel: ${herstel}`] : []),
    ...(reden ? [`    Reden: ${reden}`] : []),
    `    Bron: ${bronInTekst(bron)}`,
  ];
}

const aantal = (geteld: number, enkelvoud: string, meervoud: string): string =>
  `${getal(geteld)} ${geteld === 1 ? enkelvoud : meervoud}`;

/** How many bevindingen there are of each level, in one sentence. */
export function telling(bevindingen: readonly Bevinding[]): string {
  const tel = (niveau: Niveau) => bevindingen.filter((bevinding) => bevinding.niveau === niveau).length;
  const zonderReden = bevindingen.filter(vraagtReden).length;
  return [
    `${aantal(bevindingen.length, 'bevinding', 'bevindingen')}: `,
    `${getal(tel('blokkeert'))} ${tel('blokkeert') === 1 ? 'houdt' : 'houden'} tegen, `,
    `${aantal(tel('waarschuwt'), 'waarschuwing', 'waarschuwingen')} (waarvan ${getal(zonderReden)} zonder reden), `,
    `${aantal(tel('adviseert'), 'advies', 'adviezen')}.`,
  ].join('');
}

/** Which documents are held back, in one line; none when nothing holds back. */
function wieTegengehouden(bevindingen: readonly Bevinding[]): string[] {
  const namen = REGLEMENTEN.filter((reglement) => bevindingenVan(bevindingen, reglement).some(houdtTegen)).map(
    (reglement) => `het ${REGLEMENTNAMEN[reglement]}`,
  );
  return namen.length === 0 ? [] : [`Blijft ontwerp: ${opsomming(namen)}.`];
}

/** All bevindingen by level, to read on a terminal; then which documents stay a draft, with the count as last line. */
export function bevindingenInTekst(bevindingen: readonly Bevinding[], overzicht: Overzicht): string {
  const groepen = NIVEAUS.flatMap(({ niveau, kop }) =>
    REGLEMENTEN.flatMap((reglement) => {
      const eigen = bevindingenVan(bevindingen, reglement).filter((bevinding) => bevinding.niveau === niveau);
      if (eigen.length === 0) return [];
      const waar = reglement === 'tr' ? '' : ` (${REGLEMENTNAMEN[reglement]})`;
      return [`${kop}${waar}`, ...eigen.flatMap((bevinding) => regels(bevinding, overzicht)), ''];
    }),
  );
  return [...groepen, ...wieTegengehouden(bevindingen), telling(bevindingen)].join('\n');
}
