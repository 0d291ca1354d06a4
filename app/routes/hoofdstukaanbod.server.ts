import type { Aanbod } from '../components/hoofdstuk/paginagegevens.ts';
import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { alsLijst, alsRij, waardeOp } from '../domain/vragen/rij.ts';
import { type Voorbeelddoelgroep, voorbeelddoelgroepenOp } from '../domain/vragen/voorbeelddoelgroepen.ts';
import type { Vraagcontext } from '../domain/vragen/vraag.ts';

/** The example from which the doelgroep with this key was made ('ouderen', 'ouderen-2'); undefined without one. */
export const voorbeeldVan = (sleutel: string, { rechtsdatum }: Vraagcontext): Voorbeelddoelgroep | undefined =>
  voorbeelddoelgroepenOp(rechtsdatum).find(
    (een) => sleutel === een.sleutel || sleutel.replace(/-\d+$/, '') === een.sleutel,
  );

/** An empty doelgroep and the examples. */
const doelgroepen = ({ rechtsdatum }: Vraagcontext): readonly Aanbod[] => [
  { titel: 'Een lege doelgroep', uitleg: 'U vult alles zelf in.', doe: 'voeg-toe:doelgroepen' },
  ...voorbeelddoelgroepenOp(rechtsdatum).map(({ sleutel, titel, uitleg }) => ({
    titel,
    uitleg,
    doe: `voorbeelddoelgroep:${sleutel}`,
  })),
];

/** A plan for each doelgroep that has none yet: an empty one, and out of the example of the doelgroep where there is one. */
function plannen(inhoud: unknown, context: Vraagcontext): Aanbod[] {
  const bezet = new Set(alsLijst(waardeOp(inhoud, 'plannen')).map((plan) => alsRij(plan).doelgroep));
  return context.doelgroepen
    .filter(({ sleutel }) => !bezet.has(sleutel))
    .flatMap(({ sleutel, naam }) => [
      ...(voorbeeldVan(sleutel, context)
        ? [
            {
              titel: `${naam}, met voorbeeldteksten`,
              uitleg: 'U past de teksten daarna aan.',
              doe: `voorbeeldplan:${sleutel}`,
            },
          ]
        : []),
      { titel: naam, uitleg: 'Een leeg plan; u vult alles zelf in.', doe: `voeg-toe:plannen:${sleutel}` },
    ]);
}

/** What can be added on the page of a chapter whose items have a page of their own. */
export function aanbodVan({ hoofdstuk }: Hoofdstukadres, inhoud: unknown, context: Vraagcontext): readonly Aanbod[] {
  if (hoofdstuk === 'doelgroepen') return doelgroepen(context);
  return hoofdstuk === 'doelgroepenplannen' ? plannen(inhoud, context) : [];
}
