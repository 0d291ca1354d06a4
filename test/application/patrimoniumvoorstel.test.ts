import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rekenbladen } from '../../app/adapters/spreadsheet/rekenbladen.server.ts';
import { bevestigPatrimonium } from '../../app/application/bevestigPatrimonium.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import { leesPatrimoniumvoorstel, zetPatrimoniumKlaar } from '../../app/application/patrimoniumvoorstel.ts';
import { voerUit } from '../../app/application/voerUit.ts';
import { leegDossier } from '../../app/domain/reglement/dossier.ts';
import { alsCsv, woningrijen } from '../hulp/woningenbestand.ts';
import { COLLEGA, JURIST, maakPoorten } from './poorten.ts';

const ID = 'a';

async function begin() {
  const poorten = maakPoorten();
  await voerUit(poorten, JURIST, ID, { soort: 'MaakDossier', dossier: leegDossier('Proef') });
  const stand = async () => {
    const open = await openDossier(poorten, ID);
    if (open === null) throw new Error('geen dossier');
    return open;
  };
  const laad = async (inhoud: Uint8Array, { gezien = 999, wie = JURIST, opnieuw = false } = {}) => {
    const klaar = await zetPatrimoniumKlaar(poorten, rekenbladen, { dossier: ID, naam: 'woningen.csv', inhoud });
    if (klaar.soort === 'geweigerd') return klaar;
    const nu = await stand();
    const voorstel = await leesPatrimoniumvoorstel(poorten, rekenbladen, ID, nu.dossier, {
      hash: klaar.hash,
      kolommen: null,
    });
    if (voorstel === null) throw new Error('geen upload');
    const { hash } = klaar;
    const teBevestigen = { id: ID, hash, bron: '', peildatum: '2025-12-31', gezien, opnieuw };
    return bevestigPatrimonium(poorten, wie, nu, voorstel, teBevestigen);
  };
  return { poorten, stand, laad, nu: async () => (await stand()).dossier.hoofdstukken.patrimonium };
}

/** What somebody may do to a row so that it is no dwelling any more. */
const BEDERF: readonly ((rij: readonly string[]) => readonly string[])[] = [
  (rij) => rij.with(0, 'Nergenshuizen'),
  (rij) => rij.with(1, ''),
  (rij) => rij.with(2, ''),
  (rij) => rij.with(3, 'kasteel'),
  (rij) => rij.with(4, '2,5'),
  (rij) => rij.with(5, 'misschien'),
];

describe('a confirmation is all or nothing', () => {
  test('whatever rows are spoiled: every dwelling is loaded, or what stood there stays', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 25 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(BEDERF.length - 1)), { maxLength: 4 }),
        async (aantal, bedorven) => {
          const { laad, nu } = await begin();
          await laad(alsCsv(woningrijen(3)));
          const rijen = [...woningrijen(aantal)];
          for (const [plek, hoe] of bedorven) {
            const hier = plek % aantal;
            rijen[hier] = BEDERF[hoe]?.(rijen[hier] ?? []) ?? [];
          }
          const uitkomst = await laad(alsCsv(rijen), { opnieuw: true });
          const { woningen } = await nu();
          if (bedorven.length === 0) {
            expect([uitkomst.soort, woningen.length]).toEqual(['bewaard', aantal]);
          } else {
            expect([uitkomst.soort, woningen.length]).toEqual(['fouten', 3]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the same file asks first, and is loaded when that is said', async () => {
    const { laad } = await begin();
    const bestand = alsCsv(woningrijen(3));
    expect((await laad(bestand)).soort).toBe('bewaard');
    expect((await laad(bestand)).soort).toBe('zelfde');
    expect((await laad(bestand, { opnieuw: true })).soort).toBe('bewaard');
  });

  test('what a colleague loaded after it was looked at is not replaced', async () => {
    const { laad, stand, nu } = await begin();
    await laad(alsCsv(woningrijen(3)));
    const { versie } = await stand();
    await laad(alsCsv(woningrijen(4)), { wie: COLLEGA });
    const mijn = await laad(alsCsv(woningrijen(5)), { gezien: versie });
    expect(mijn).toMatchObject({ soort: 'verouderd', bewaard: { door: 'collega' } });
    expect((await nu()).woningen).toHaveLength(4);
  });

  test('an upload that nobody confirmed is cleared away, what is loaded stays', async () => {
    const { poorten, laad, nu } = await begin();
    await laad(alsCsv(woningrijen(3)));
    const later = { ...poorten, klok: () => '2026-02-01T00:00:00.000Z' };
    const klaar = await zetPatrimoniumKlaar(later, rekenbladen, {
      dossier: ID,
      naam: 'later.csv',
      inhoud: alsCsv(woningrijen(9)),
    });
    const oud = (await nu()).bestand.sha256;
    expect(await poorten.bijlagen.lees(ID, 'upload', oud)).toBeNull();
    expect(klaar.soort === 'klaar' && (await poorten.bijlagen.lees(ID, 'upload', klaar.hash))?.naam).toBe('later.csv');
    expect((await nu()).woningen).toHaveLength(3);
  });
});
