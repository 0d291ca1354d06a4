import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoofdstukkenVan } from '../../app/domain/reglement/isBegonnen.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';
import { vraagcontext } from '../../app/domain/vragen/vraagcontext.ts';
import { leesDemo } from '../demo/lees.ts';
import { type Bezoeker, maakBezoeker } from '../hulp/bezoeker.ts';
import { leesbaar } from '../hulp/formulier.ts';
import { maakDossier } from '../hulp/maakDossier.ts';
import { type Server, startServer } from '../hulp/server.ts';
import { vulHoofdstukIn } from '../hulp/vulIn.ts';

let server: Server;
let bezoeker: Bezoeker;
beforeAll(async () => {
  server = await startServer({ demo: false });
  bezoeker = maakBezoeker(server.basis);
});
afterAll(() => server.stop());

/** Every key of an item by its place; the program makes the keys, nobody types them. */
const zonderSleutels = (waarde: unknown): unknown =>
  JSON.parse(JSON.stringify(waarde, (naam, eigen) => (naam === 'sleutel' ? '' : eigen)));

/** What is saved of a dossier. */
async function bewaard(id: string) {
  const gelezen = leesDossier((await bezoeker.open(`/dossiers/${id}/dossier.json`)).html);
  if (!gelezen.ok) throw new Error(gelezen.fouten.join('\n'));
  return gelezen.dossier;
}

describe('the intern huurreglement by its forms, without script', () => {
  test.each(['zennevallei', 'kempen'] as const)('%s, typed in, is the demo', async (naam) => {
    const doel = leesDemo(naam);
    const id = await maakDossier(bezoeker, naam, 'Berlare');
    for (const hoofdstuk of hoofdstukkenVan('ihr')) {
      const adres = { hoofdstuk, gemeente: null } as const;
      await vulHoofdstukIn(bezoeker, id, adres, doel.hoofdstukken[hoofdstuk], vraagcontext(doel, adres));
      const { hoofdstukken } = await bewaard(id);
      expect(zonderSleutels(hoofdstukken[hoofdstuk])).toEqual(zonderSleutels(doel.hoofdstukken[hoofdstuk]));
    }
  });

  test('a percentage that cannot be read says what to write, and stays in its field', async () => {
    const id = await maakDossier(bezoeker, 'Percentage', 'Berlare');
    const pad = `/dossiers/${id}/hoofdstuk/versneldeToewijzing`;
    const keuze = await bezoeker.druk(await bezoeker.open(pad), 'verder', { 'verdeling.keuze': 'opgesplitst' });
    expect(keuze.status).toBe(200);
    const metDeel = await bezoeker.druk(await bezoeker.open(pad), 'voeg-toe:verdeling.delen');
    const na = await bezoeker.druk(metDeel, 'verder', { 'verdeling.delen.0.aandeel': '12,345 %' });
    expect(na.status).toBe(422);
    expect(leesbaar(na.html)).toContain('“12,345 %” heeft te veel cijfers na de komma; hoogstens twee.');
    expect(na.html).toContain('value="12,345 %"');
    const goed = await bezoeker.druk(na, 'later', { 'verdeling.delen.0.aandeel': '12,5 %' });
    expect(goed.status).toBe(200);
    expect((await bezoeker.open(pad)).html).toContain('value="12,5"');
    expect((await bewaard(id)).hoofdstukken.versneldeToewijzing.verdeling.delen[0]?.aandeel).toBe(1250);
  });
});
