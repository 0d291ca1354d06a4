import type { Gebeurtenisopslag } from '../../app/application/ports.ts';
import { canoniek } from '../../app/domain/procedure/canoniek.ts';
import { type Dossierregel, evolveRegel } from '../../app/domain/procedure/dossierregel.ts';
import type { OpgeslagenGebeurtenis } from '../../app/domain/procedure/gebeurtenissen.ts';
import { hoofdstuksleutel } from '../../app/domain/procedure/stand.ts';

/** The store in memory, for tests of use cases; the contract test holds it to the same behaviour as SQLite. */
export function maakGeheugenopslag(): Gebeurtenisopslag {
  const ketens = new Map<string, OpgeslagenGebeurtenis[]>();
  const keten = (dossier: string) => ketens.get(dossier) ?? [];
  const geldt = (gebeurtenis: OpgeslagenGebeurtenis, plek: number, alle: readonly OpgeslagenGebeurtenis[]) =>
    gebeurtenis.soort !== 'HoofdstukBewaard' ||
    !alle
      .slice(plek + 1)
      .some(
        (later) =>
          later.soort === 'HoofdstukBewaard' &&
          hoofdstuksleutel(later.gegevens) === hoofdstuksleutel(gebeurtenis.gegevens),
      );
  return {
    async voegToe(dossier, verwacht, gebeurtenissen, stempel) {
      const oud = keten(dossier);
      if (oud.length !== verwacht) return { soort: 'versieconflict', versie: oud.length };
      const nieuw = gebeurtenissen.map(
        (gebeurtenis, plek): OpgeslagenGebeurtenis =>
          JSON.parse(canoniek({ ...gebeurtenis, ...stempel, dossier, volgnummer: oud.length + plek + 1 })),
      );
      if (nieuw.length > 0) ketens.set(dossier, [...oud, ...nieuw]);
      return { soort: 'toegevoegd', versie: oud.length + nieuw.length };
    },
    async lees(dossier, naVersie = 0) {
      return keten(dossier).slice(naVersie);
    },
    async leesGeldende(dossier) {
      return keten(dossier).filter(geldt);
    },
    async lijst() {
      return [...ketens.values()]
        .map((gebeurtenissen) => gebeurtenissen.reduce<Dossierregel | null>(evolveRegel, null))
        .filter((regel) => regel !== null)
        .sort((a, b) => b.gewijzigdOp.localeCompare(a.gewijzigdOp) || a.id.localeCompare(b.id));
    },
  };
}
