import { describe, expect, test } from 'vitest';
import type { Bijlagenopslag } from '../../app/application/ports.ts';

const tekst = (inhoud: Uint8Array | undefined) => inhoud && new TextDecoder().decode(inhoud);
const bytes = (inhoud: string) => new TextEncoder().encode(inhoud);
const MAANDAG = '2026-03-02T10:00:00.000Z';
const DINSDAG = '2026-03-03T10:00:00.000Z';

/** What every Bijlagenopslag must do; `maak` gives an empty one. */
export function houdtBijlagencontract(naam: string, maak: () => Bijlagenopslag): void {
  describe(`Bijlagenopslag: ${naam}`, () => {
    test('what is kept comes back by its hash, with its name and moment', async () => {
      const bijlagen = maak();
      const hash = await bijlagen.bewaar('a', 'upload', { naam: 'lijst.csv', inhoud: bytes('gemeente') }, MAANDAG);
      const terug = await bijlagen.lees('a', 'upload', hash);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect([terug?.hash, terug?.naam, terug?.op, tekst(terug?.inhoud)]).toEqual([
        hash,
        'lijst.csv',
        MAANDAG,
        'gemeente',
      ]);
    });

    test('the same content twice is one attachment, that of the first time', async () => {
      const bijlagen = maak();
      const een = await bijlagen.bewaar('a', 'upload', { naam: 'een.csv', inhoud: bytes('x') }, MAANDAG);
      const twee = await bijlagen.bewaar('a', 'upload', { naam: 'twee.csv', inhoud: bytes('x') }, DINSDAG);
      expect(twee).toBe(een);
      expect((await bijlagen.lees('a', 'upload', een))?.naam).toBe('een.csv');
    });

    test('an attachment belongs to its dossier and to what it is for', async () => {
      const bijlagen = maak();
      const hash = await bijlagen.bewaar('a', 'upload', { naam: '', inhoud: bytes('x') }, MAANDAG);
      expect([await bijlagen.lees('b', 'upload', hash), await bijlagen.lees('a', 'patrimonium', hash)]).toEqual([
        null,
        null,
      ]);
    });

    test('only uploads from before a moment are cleared, and only of that dossier', async () => {
      const bijlagen = maak();
      const oud = await bijlagen.bewaar('a', 'upload', { naam: '', inhoud: bytes('oud') }, MAANDAG);
      const nieuw = await bijlagen.bewaar('a', 'upload', { naam: '', inhoud: bytes('nieuw') }, DINSDAG);
      const vast = await bijlagen.bewaar('a', 'patrimonium', { naam: '', inhoud: bytes('oud') }, MAANDAG);
      const elders = await bijlagen.bewaar('b', 'upload', { naam: '', inhoud: bytes('oud') }, MAANDAG);
      await bijlagen.ruimOp('a', DINSDAG);
      expect(await bijlagen.lees('a', 'upload', oud)).toBeNull();
      expect((await bijlagen.lees('a', 'upload', nieuw))?.hash).toBe(nieuw);
      expect((await bijlagen.lees('a', 'patrimonium', vast))?.hash).toBe(vast);
      expect((await bijlagen.lees('b', 'upload', elders))?.hash).toBe(elders);
    });
  });
}
