import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPoorten } from '../../app/adapters/poorten.server.ts';
import { voegDossierToe } from '../../app/application/voegDossierToe.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { type Bezoeker, maakBezoeker, type Pagina } from '../hulp/bezoeker.ts';
import { formulierenVan, leesbaar } from '../hulp/formulier.ts';
import { labeldossier } from '../hulp/labeldossier.ts';
import { type Server, startServer } from '../hulp/server.ts';

let server: Server;
let bezoeker: Bezoeker;
let thuis: string;
let keer = 0;
beforeAll(async () => {
  server = await startServer({ demo: false });
  bezoeker = maakBezoeker(server.basis);
});
beforeEach(async () => {
  keer += 1;
  const wie = { door: 'proef', namens: '', rol: 'beheerder' };
  await voegDossierToe(openPoorten(server.databank), wie, labeldossier(30), `proef-${keer}`);
  thuis = `/dossiers/proef-${keer}`;
});
afterAll(() => server?.stop());

const dossier = async () => (await (await fetch(`${server.basis}${thuis}/dossier.json`)).json()) as Dossier;
const geladen = async () => (await dossier()).hoofdstukken.patrimonium.woningen.length;
/** Presses the button that removes the list, as the page shows it. */
function verwijder({ html }: Pagina) {
  const formulier = formulierenVan(html).find(({ knoppen }) => knoppen.some(({ waarde }) => waarde === 'verwijder'));
  if (!formulier) throw new Error('Op deze pagina wordt niets verwijderd.');
  return bezoeker.stuur(`${thuis}/patrimonium`, [...formulier.velden, ['doe', 'verwijder']]);
}

describe('taking a list of dwellings out of a dossier', () => {
  test('is asked once more, and then the typed figures count again while labels stay', async () => {
    const eerst = await bezoeker.open(`${thuis}/patrimonium`);
    expect(eerst.html).toContain(`href="${thuis}/patrimonium?verwijder#verwijder"`);
    const vraag = await bezoeker.open(`${thuis}/patrimonium?verwijder`);
    expect(leesbaar(vraag.html)).toContain('Deze lijst van 30 woningen verwijderen?');
    expect(await geladen()).toBe(30);

    const labels = (await dossier()).hoofdstukken.doelgroepen;
    const na = await verwijder(vraag);
    expect(na.pad).toBe(`${thuis}/patrimonium?verwijderd`);
    expect(leesbaar(na.html)).toContain('de cijfers die in 1.2 ingevuld zijn, tellen weer');
    expect(na.html).not.toContain('Verwijder deze lijst');
    expect(await geladen()).toBe(0);
    expect((await dossier()).hoofdstukken.doelgroepen).toEqual(labels);
  });

  test('on an old page, after somebody changed it: nothing is removed, and it says so', async () => {
    const vraag = await bezoeker.open(`${thuis}/patrimonium?verwijder`);
    const eerste = (await dossier()).hoofdstukken.gemeenten.gemeenten[0]?.nis ?? '';
    await bezoeker.stuur(`${thuis}/patrimonium`, [
      ['doe', 'kies'],
      ['gemeente', eerste],
      ['telling', 'ingevuld'],
    ]);
    const na = await verwijder(vraag);
    expect([na.status, leesbaar(na.html).includes('er is niets verwijderd')]).toEqual([409, true]);
    expect(await geladen()).toBe(30);
  });

  test('without a list there is nothing to remove', async () => {
    await verwijder(await bezoeker.open(`${thuis}/patrimonium?verwijder`));
    const { html } = await bezoeker.open(`${thuis}/patrimonium?verwijder`);
    expect(html).not.toContain('verwijder-kop');
  });
});
