import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPoorten } from '../../app/adapters/poorten.server.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import type { Poorten } from '../../app/application/ports.ts';
import { voerUit } from '../../app/application/voerUit.ts';
import { leegDossier } from '../../app/domain/reglement/dossier.ts';
import { bewaarFormulier } from '../../app/routes/hoofdstukbewaren.server.ts';

const WIE = { door: 'lokale gebruiker', namens: '', rol: 'beheerder' };
const HERKOMST = {
  id: 'proef',
  adres: { hoofdstuk: 'slotbepalingen', gemeente: null },
  sleutel: null,
  terug: null,
} as const;

let map: string;
let poorten: Poorten;
beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'toewijs-mislukt-'));
  poorten = openPoorten(join(map, 'toewijs.sqlite'));
  await voerUit(poorten, WIE, 'proef', { soort: 'MaakDossier', dossier: leegDossier('Proef') });
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

function formulier(velden: Record<string, string>): FormData {
  const uit = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) uit.set(naam, waarde);
  return uit;
}

test('when the disk is full the form comes back with everything as it was typed, and nothing is saved', async () => {
  const verslag = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const vol: Poorten = {
    ...poorten,
    opslag: { ...poorten.opslag, voegToe: () => Promise.reject(new Error('database or disk is full')) },
  };
  const stand = await openDossier(poorten, 'proef');
  if (stand === null) throw new Error('Het dossier van de proef ontbreekt.');
  const velden = {
    gezien: String(stand.versie),
    evaluatie: 'Elk jaar in maart.',
    'inwerking.datum.dag': '31',
    'inwerking.datum.maand': '2',
    'inwerking.datum.jaar': '2026',
    doe: 'verder',
  };
  const uitkomst = await bewaarFormulier(vol, HERKOMST, stand, formulier(velden));
  expect(uitkomst).toMatchObject({
    soort: 'formulier',
    status: 500,
    concept: { evaluatie: 'Elk jaar in maart.' },
    ingevoerd: { 'inwerking.datum.dag': '31' },
    gezien: stand.versie,
  });
  expect(uitkomst?.soort === 'formulier' && uitkomst.melding).toContain('Bewaren lukte niet');
  expect(verslag).toHaveBeenCalledOnce();
  verslag.mockRestore();

  expect((await openDossier(poorten, 'proef'))?.dossier.hoofdstukken.slotbepalingen.evaluatie).toBe('');
  const opnieuw = await bewaarFormulier(
    poorten,
    HERKOMST,
    stand,
    formulier({ ...velden, 'inwerking.datum.maand': '1' }),
  );
  expect(opnieuw).toMatchObject({ soort: 'naar' });
});

test('a page that does not say which version it showed overwrites nothing', async () => {
  const stand = await openDossier(poorten, 'proef');
  if (stand === null) throw new Error('Het dossier van de proef ontbreekt.');
  await bewaarFormulier(
    poorten,
    HERKOMST,
    stand,
    formulier({ gezien: String(stand.versie), evaluatie: 'Van een ander.' }),
  );
  const nu = await openDossier(poorten, 'proef');
  if (nu === null) throw new Error('Het dossier van de proef ontbreekt.');
  const uitkomst = await bewaarFormulier(poorten, HERKOMST, nu, formulier({ evaluatie: 'Van mij.' }));
  expect(uitkomst).toMatchObject({ soort: 'botsing', status: 409 });
});
