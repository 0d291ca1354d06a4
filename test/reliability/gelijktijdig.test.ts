import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bezoeker, maakBezoeker } from '../hulp/bezoeker.ts';
import { hoofdformulier, inVeld } from '../hulp/formulier.ts';
import { maakDossier } from '../hulp/maakDossier.ts';
import { type Server, startServer } from '../hulp/server.ts';

const GEMEENTEN = { 42003: 'Berlare', 42004: 'Buggenhout', 42006: 'Dendermonde', 42011: 'Lebbeke' };
const KEREN = 5;

let server: Server;
let bezoeker: Bezoeker;
beforeAll(async () => {
  server = await startServer({ demo: false });
  bezoeker = maakBezoeker(server.basis);
});
afterAll(() => server.stop());

test('eight people write in eight chapters at the same moment, again and again: every word is there', async () => {
  const dossier = `/dossiers/${await maakDossier(bezoeker, 'Druk', Object.values(GEMEENTEN).join('\n'))}`;
  const velden = [
    ...Object.keys(GEMEENTEN).map((nis) => [`${dossier}/gemeente/${nis}/doelgroepen`, 'inleiding'] as const),
    [`${dossier}/hoofdstuk/doelgroepen`, 'inleiding'],
    [`${dossier}/hoofdstuk/slotbepalingen`, 'overgang'],
    [`${dossier}/hoofdstuk/woonmaatschappij`, 'naam'],
    [`${dossier}/hoofdstuk/toewijzingsraad`, 'afspraken.evaluatie'],
  ] as const;
  const schrijf = async (pad: string, veld: string) => {
    for (let keer = 1; keer <= KEREN; keer += 1) {
      const pagina = await bezoeker.open(pad);
      expect(inVeld(hoofdformulier(pagina.html), veld)).toBe(keer === 1 ? '' : `keer ${keer - 1}`);
      expect((await bezoeker.druk(pagina, 'later', { [veld]: `keer ${keer}` })).status).toBe(200);
    }
  };
  await Promise.all(velden.map(([pad, veld]) => schrijf(pad, veld)));
  for (const [pad, veld] of velden) {
    expect(inVeld(hoofdformulier((await bezoeker.open(pad)).html), veld)).toBe(`keer ${KEREN}`);
  }
});

test('many people save the same chapter from the same page: one wins, every other one sees both versions', async () => {
  const slot = `/dossiers/${await maakDossier(bezoeker, 'Samen', 'Berlare')}/hoofdstuk/slotbepalingen`;
  const pagina = await bezoeker.open(slot);
  const uitkomsten = await Promise.all(
    Array.from({ length: 10 }, (_, wie) => bezoeker.druk(pagina, 'later', { overgang: `Versie van nummer ${wie}.` })),
  );
  const gelukt = uitkomsten.flatMap(({ status }, wie) => (status === 200 ? [wie] : []));
  expect(gelukt).toHaveLength(1);
  const bewaard = `Versie van nummer ${gelukt[0]}.`;
  expect(inVeld(hoofdformulier((await bezoeker.open(slot)).html), 'overgang')).toBe(bewaard);
  for (const [wie, { status, html }] of uitkomsten.entries()) {
    if (wie === gelukt[0]) continue;
    expect(status).toBe(409);
    expect(html).toContain(`Versie van nummer ${wie}.`);
    expect(html).toContain(bewaard);
  }
});
