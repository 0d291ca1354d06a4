import type { Overzicht } from '../../cijfers/overzicht.ts';
import { AFKORTINGEN } from '../../reglement/afkortingenlijst.ts';
import type { Gebiedshoofdstuk, Gemeentehoofdstuk } from '../../reglement/dossier.ts';
import { verschrijvingen } from '../../taal/verschrijving.ts';
import { inGebied, inGemeente, type Plaats } from '../plaats.ts';
import type { Vaststelling } from '../regel.ts';

/** Every text in a value, however deep. */
function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  return waarde !== null && typeof waarde === 'object' ? Object.values(waarde).flatMap(teksten) : [];
}

/** Chapters without running text: pictures, addresses and the abbreviations themselves. */
const ZONDER_TEKST: readonly string[] = ['woonmaatschappij', 'patrimonium', 'afkortingen'];

/** One law or decision has one abbreviation; another order of its letters is a slip. */
export function afkortingenTegengesproken({ dossier, gemeenten }: Overzicht): Vaststelling[] {
  const bekend = new Set([
    ...AFKORTINGEN.keys(),
    ...dossier.hoofdstukken.afkortingen.eigen.map(({ afkorting }) => afkorting),
  ]);
  const hoofdstukken = [
    ...Object.entries(dossier.hoofdstukken)
      .filter(([hoofdstuk]) => !ZONDER_TEKST.includes(hoofdstuk))
      .map(([hoofdstuk, inhoud]): [Plaats, unknown] => [inGebied(hoofdstuk as Gebiedshoofdstuk), inhoud]),
    ...gemeenten.flatMap(({ nis }) =>
      Object.entries(dossier.perGemeente[nis] ?? {}).map(([hoofdstuk, inhoud]): [Plaats, unknown] => [
        inGemeente(nis, hoofdstuk as Gemeentehoofdstuk),
        inhoud,
      ]),
    ),
  ];
  return hoofdstukken.flatMap(([plaats, inhoud]) => {
    const gevonden = verschrijvingen(teksten(inhoud).join('\n'), bekend);
    if (gevonden.length === 0) return [];
    const zinnen = gevonden.map(({ woord, bedoeld }) => `“${woord}” lijkt een verschrijving van “${bedoeld}”`);
    return [{ plaats, tekst: `${zinnen.join('; ')}.`, herstel: 'Schrijf een afkorting overal op dezelfde manier.' }];
  });
}
