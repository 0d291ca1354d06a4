import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bezoeker, maakBezoeker, type Pagina } from '../hulp/bezoeker.ts';
import { formulierenVan, hoofdformulier, inVeld, leesbaar, ontsnap } from '../hulp/formulier.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';
import { opVolleSchijf } from '../hulp/volleSchijf.ts';

let server: Server;
let bezoeker: Bezoeker;
let dossier: string;
beforeAll(async () => {
  server = await startServer();
  bezoeker = maakBezoeker(server.basis);
  dossier = `/dossiers/${(await demoDossiers(server.basis)).stek92}`;
});
afterAll(() => server.stop());

type Velden = [string, string][];
const SLOT = '/hoofdstuk/slotbepalingen';
const allesVan = async () => (await fetch(`${server.basis}${dossier}/dossier.json`)).text();
const lijst = async () => leesbaar((await bezoeker.open('/')).html);

/** The fields of the form of a page in which a button with this value stands, with other answers. */
function velden({ html }: Pagina, knop: string, antwoorden: Record<string, string> = {}): Velden {
  const formulier = formulierenVan(html).find(({ knoppen }) => knoppen.some(({ waarde }) => waarde === knop));
  if (!formulier) throw new Error(`Geen formulier met de knop “${knop}”.`);
  const naam = formulier.knoppen.find(({ waarde }) => waarde === knop)?.naam || 'doe';
  const eigen = formulier.velden.map(([veld, waarde]): [string, string] => [veld, antwoorden[veld] ?? waarde]);
  return [...eigen, [naam, knop]];
}

/** A conflict in the last chapter: the page on which is chosen. */
async function botsing(): Promise<Pagina> {
  const begin = await bezoeker.open(dossier + SLOT);
  await bezoeker.druk(begin, 'later', { evaluatie: 'Van een ander.' });
  return bezoeker.druk(begin, 'later', { evaluatie: 'Van mij alleen.' });
}

/** A save on each page: what is sent where, and what of it must come back. */
const BEWARINGEN: readonly {
  wat: string;
  maak: () => Promise<{ pad: string; velden: Velden; meerdelig?: boolean }>;
  terug: string;
}[] = [
  {
    wat: 'a chapter',
    maak: async () => {
      const pagina = await bezoeker.open(dossier + SLOT);
      return { pad: dossier + SLOT, velden: velden(pagina, 'later', { wijziging: 'Zo wijzigt het.' }) };
    },
    terug: 'Zo wijzigt het.',
  },
  {
    wat: 'a choice between two versions',
    maak: async () => ({
      pad: dossier + SLOT,
      velden: [...velden(await botsing(), 'kies'), ['keuze:evaluatie', 'mijn']],
    }),
    terug: 'Van mij alleen.',
  },
  {
    wat: 'the table of numbers',
    maak: async () => {
      const { html } = await bezoeker.open(`${dossier}/aantallen`);
      const formulier = formulierenVan(html).find(({ velden: alle }) => alle.some(([naam]) => naam === 'gezien'));
      const cel = formulier?.velden.find(([naam]) => naam !== 'gezien')?.[0] ?? '';
      const alle = formulier?.velden.map(([naam, was]): [string, string] => [naam, naam === cel ? '987' : was]) ?? [];
      return { pad: `${dossier}/aantallen`, velden: alle };
    },
    terug: 'value="987"',
  },
  {
    wat: 'the reason for a bevinding',
    maak: async () => ({
      pad: `${dossier}/controle`,
      velden: velden(await bezoeker.open(`${dossier}/controle`), 'bewaar', { reden: 'De raad besliste zo.' }),
    }),
    terug: 'De raad besliste zo.</textarea>',
  },
  {
    wat: 'another title',
    maak: async () => ({
      pad: '/?index',
      velden: velden(await bezoeker.open('/'), 'hernoem', { titel: 'Een nieuwe titel' }),
    }),
    terug: 'value="Een nieuwe titel"',
  },
  {
    wat: 'a copy',
    maak: async () => ({ pad: '/?index', velden: velden(await bezoeker.open('/'), 'kopieer') }),
    terug: 'De kopie is niet gemaakt',
  },
  {
    wat: 'a new dossier',
    maak: async () => ({
      pad: '/dossiers/nieuw',
      velden: velden(await bezoeker.open('/dossiers/nieuw'), 'maak', { titel: 'Nieuw!', gemeenten: 'Gent, Aalst' }),
    }),
    terug: 'Gent, Aalst</textarea>',
  },
  {
    wat: 'an earlier version',
    maak: async () => {
      const geschiedenis = `${dossier}/geschiedenis?hoofdstuk=slotbepalingen`;
      const { html } = await bezoeker.open(geschiedenis);
      const versie = /name="versie" value="(\d+)"/.exec(html)?.[1] ?? '';
      return { pad: geschiedenis, velden: velden({ html, pad: '', status: 200 }, versie) };
    },
    terug: 'alle versies staan er nog',
  },
];

describe('when nothing can be written, the page comes back with a sentence and everything that was typed', () => {
  test.each(BEWARINGEN)('$wat', async ({ maak, terug }) => {
    const { pad, velden: inzending } = await maak();
    const [voor, lijstVoor] = [await allesVan(), await lijst()];
    const { status, html } = await opVolleSchijf(server.databank, () => bezoeker.stuur(pad, inzending));
    expect(status).toBe(500);
    expect(html).toMatch(/<title>Fout: /);
    expect(html).toContain('role="alert"');
    expect(leesbaar(html)).toContain('Bewaren lukte niet');
    expect(ontsnap(html)).toContain(terug);
    expect([await allesVan(), await lijst()]).toEqual([voor, lijstVoor]);

    const daarna = await bezoeker.stuur(pad, inzending);
    expect(daarna.status).toBe(200);
    expect(daarna.html).not.toMatch(/<title>Fout: /);
  });

  test('a dossier file: the other title stays, and the file is asked again', async () => {
    const { velden: zonder } = {
      velden: velden(await bezoeker.open('/dossiers/nieuw'), 'voer-in', { titel: 'Een eigen titel' }),
    };
    const formulier = new FormData();
    for (const [naam, waarde] of zonder) formulier.set(naam, waarde);
    formulier.set('bestand', new Blob([await readFile('db/demo/stek92.json')]), 'mijn dossier.json');
    const antwoord = await opVolleSchijf(server.databank, () =>
      fetch(`${server.basis}/dossiers/nieuw`, { method: 'POST', headers: { Origin: server.basis }, body: formulier }),
    );
    const html = await antwoord.text();
    expect(antwoord.status).toBe(500);
    expect(html).toContain('value="Een eigen titel"');
    expect(leesbaar(html)).toContain(
      'mijn dossier.json: Bewaren lukte niet; er is geen dossier gemaakt. Kies het bestand',
    );
  });

  test('a gemeente that is put back: what was typed on its page stays', async () => {
    const lijstpagina = await bezoeker.open(`${dossier}/hoofdstuk/gemeenten`);
    expect((await bezoeker.druk(lijstpagina, 'vraag-verwijder:@42003')).status).toBe(200);
    const vraag = await bezoeker.open(`${dossier}/hoofdstuk/gemeenten?verwijder=42003`);
    expect((await bezoeker.druk(vraag, 'verwijder:@42003')).status).toBe(200);
    const pagina = await bezoeker.open(`${dossier}/gemeente/42003/woonbinding`);
    const uitkomst = await opVolleSchijf(server.databank, () =>
      bezoeker.druk(pagina, 'zet-terug', { motivering: 'Met reden.' }),
    );
    expect(uitkomst.status).toBe(500);
    expect(inVeld(hoofdformulier(uitkomst.html), 'motivering')).toBe('Met reden.');
    expect((await bezoeker.druk(uitkomst, 'zet-terug')).status).toBe(200);
    expect(leesbaar((await bezoeker.open(`${dossier}/hoofdstuk/gemeenten`)).html)).toContain('Berlare');
  });
});
