import type { Overzicht } from '../../cijfers/overzicht.ts';
import { telWoningen, telWoningenPerType } from '../../cijfers/tellingen.ts';
import type { Rechtskader } from '../../recht/rechtskader.ts';
import type { Gemeente } from '../../reglement/gemeenten.ts';
import { getal } from '../../taal/getal.ts';
import { noemEnkele, noemGemeente } from '../benoem.ts';
import { herkomst, herkomstWoningen } from '../cijfer.ts';
import { inGebied } from '../plaats.ts';
import type { Cijfer, Vaststelling } from '../regel.ts';

/** A count with its name and source, or null when it is not filled in. */
const cijfer = (naam: string, waarde: number | null, bron: string) =>
  waarde === null ? null : { naam, waarde, herkomst: bron };

type Telling = ReturnType<typeof cijfer>;

/** A part that is larger than the whole it belongs to; nothing when one of both is not filled in. */
function groterDanGeheel(nis: string, veld: string, deel: Telling, geheel: Telling): Vaststelling[] {
  if (deel === null || geheel === null || deel.waarde <= geheel.waarde) return [];
  const cijfers: Cijfer[] = [deel, geheel];
  return [
    {
      plaats: inGebied('gemeenten', veld, nis),
      tekst: `${noemGemeente(nis)}: ${getal(deel.waarde)} ${deel.naam} kan niet, want er zijn ${getal(geheel.waarde)} ${geheel.naam}.`,
      cijfers,
      herstel: 'Verbeter een van beide cijfers.',
    },
  ];
}

/** The small dwellings as stated against those of a complete table by type. */
function tegenTabel(nis: string, gesteld: Telling, tabel: Telling): Vaststelling[] {
  if (gesteld === null || tabel === null || gesteld.waarde === tabel.waarde) return [];
  return [
    {
      plaats: inGebied('gemeenten', 'kleineWoningen', nis),
      tekst: `${noemGemeente(nis)} geeft ${getal(gesteld.waarde)} kleine woningen op, maar de tabel per woningtype telt er ${getal(tabel.waarde)}.`,
      cijfers: [gesteld, tabel],
      herstel: 'Laat het losse cijfer weg; het wordt uit de tabel berekend.',
    },
  ];
}

/** The figures of one gemeente that cannot all be true. */
function tegenstrijdig(
  { nis, inwoners, kandidaten, woningen, kleineWoningen, perType }: Gemeente,
  { ouderenLeeftijd }: Rechtskader,
): Vaststelling[] {
  const alle = cijfer('sociale huurwoningen', telWoningen(woningen), herkomstWoningen(woningen));
  const tabel = cijfer('kleine woningen', telWoningenPerType(perType)?.klein ?? null, herkomst(perType));
  const gesteld = cijfer('kleine woningen', kleineWoningen.aantal, herkomst(kleineWoningen));
  const vanaf65 = (naam: string, bron: Gemeente['inwoners']): [Telling, Telling] => [
    cijfer(`${naam} vanaf ${ouderenLeeftijd.waarde} jaar`, bron.vanaf65, herkomst(bron)),
    cijfer(naam, bron.totaal, herkomst(bron)),
  ];
  return [
    ...groterDanGeheel(nis, 'inwoners', ...vanaf65('inwoners', inwoners)),
    ...groterDanGeheel(nis, 'kandidaten', ...vanaf65('kandidaat-huurders', kandidaten)),
    ...groterDanGeheel(nis, 'perType.klein', tabel ?? gesteld, alle),
    ...tegenTabel(nis, gesteld, tabel),
  ];
}

/** The gemeenten of 1.2: one that stands there twice, and figures of a gemeente that contradict each other. */
export function gemeentenTegengesproken({ dossier, gemeenten, recht }: Overzicht): Vaststelling[] {
  const gezien = new Set<string>();
  const dubbel = new Set<string>();
  for (const { nis } of dossier.hoofdstukken.gemeenten.gemeenten) (gezien.has(nis) ? dubbel : gezien).add(nis);
  return [
    ...(dubbel.size === 0
      ? []
      : [
          {
            plaats: inGebied('gemeenten', 'gemeenten'),
            tekst: `Een gemeente staat één keer in 1.2; meer dan één keer: ${noemEnkele([...dubbel].map(noemGemeente))}. Alleen de eerste telt mee.`,
            herstel: 'Schrap de dubbele gemeente.',
          },
        ]),
    ...gemeenten.flatMap(({ gegevens }) => tegenstrijdig(gegevens, recht)),
  ];
}
