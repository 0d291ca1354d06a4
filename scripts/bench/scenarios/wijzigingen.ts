import type { Sectie } from '../../../app/documents/blokken.ts';
import { naarDocxMetWijzigingen } from '../../../app/documents/docx/wijzigingen/naarDocxMetWijzigingen.ts';
import { getal } from '../../../app/domain/taal/getal.ts';
import { bijlage } from '../bijlage.ts';
import type { Scenario } from '../scenario.ts';
import { demoReglement } from '../stof.ts';

/** The annex a year later: one dwelling in forty is gone, and one in fifty has another entrance. */
const later = (annex: Sectie): Sectie => ({
  ...annex,
  blokken: annex.blokken.map((blok) =>
    blok.soort === 'tabel'
      ? {
          ...blok,
          rijen: blok.rijen
            .filter((_, i) => i % 40 !== 7)
            .map((rij, i) =>
              i % 50 === 3 ? { ...rij, cellen: rij.cellen.map((cel, kolom) => (kolom === 4 ? 'helling' : cel)) } : rij,
            ),
        }
      : blok,
  ),
});

/** The published reglement and the one made right, each with a long annex, as one DOCX with tracked changes. */
export const scenario: Scenario = {
  naam: ({ rijen }) => `Wijzigingen in het TR en ${getal(rijen)} rijen naar DOCX`,
  laad: async (_map, { rijen }) => {
    const [oud, nieuw] = [await demoReglement('stek92'), await demoReglement('stek92-verbeterd')];
    const annex = bijlage(rijen);
    const [was, wordt] = [
      { ...oud, blokken: [...oud.blokken, annex] },
      { ...nieuw, blokken: [...nieuw.blokken, later(annex)] },
    ];
    return { onze: () => naarDocxMetWijzigingen(was, wordt, { auteur: 'Woonmaatschappij', op: '2026-03-01' }) };
  },
};
