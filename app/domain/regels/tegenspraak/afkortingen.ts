import type { Overzicht } from '../../cijfers/overzicht.ts';
import { AFKORTINGEN } from '../../reglement/afkortingenlijst.ts';
import type { Gebiedshoofdstuk, Gemeentehoofdstuk } from '../../reglement/dossier.ts';
import { verschrijvingen, verzamelHoofdletterwoorden } from '../../taal/verschrijving.ts';
import { inGebied, inGemeente, type Plaats } from '../plaats.ts';
import type { Vaststelling } from '../regel.ts';

/** A chapter value never changes in place, so its words are looked for once: while somebody types, only one chapter is new. */
const woordenVan = new WeakMap<object, ReadonlySet<string>>();

function hoofdletterwoorden(inhoud: object): ReadonlySet<string> {
  const bekend = woordenVan.get(inhoud);
  if (bekend) return bekend;
  const woorden = verzamelHoofdletterwoorden(inhoud, new Set());
  woordenVan.set(inhoud, woorden);
  return woorden;
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
      .map(([hoofdstuk, inhoud]): [Plaats, object] => [inGebied(hoofdstuk as Gebiedshoofdstuk), inhoud]),
    ...gemeenten.flatMap(({ nis }) =>
      Object.entries(dossier.perGemeente[nis] ?? {}).map(([hoofdstuk, inhoud]): [Plaats, object] => [
        inGemeente(nis, hoofdstuk as Gemeentehoofdstuk),
        inhoud,
      ]),
    ),
  ];
  return hoofdstukken.flatMap(([plaats, inhoud]) => {
    const gevonden = verschrijvingen(hoofdletterwoorden(inhoud), bekend);
    if (gevonden.length === 0) return [];
    const zinnen = gevonden.map(({ woord, bedoeld }) => `“${woord}” lijkt een verschrijving van “${bedoeld}”`);
    return [{ plaats, tekst: `${zinnen.join('; ')}.`, herstel: 'Schrijf een afkorting overal op dezelfde manier.' }];
  });
}
