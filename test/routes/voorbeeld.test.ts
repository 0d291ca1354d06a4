import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

let server: Server;
let id: string;
beforeAll(async () => {
  server = await startServer();
  id = (await demoDossiers(server.basis)).stek92;
});
afterAll(() => server.stop());

/** Asks for the preview of a chapter with these fields in its form. */
async function voorbeeld(velden: Record<string, string>, dossier = id) {
  const antwoord = await fetch(`${server.basis}/dossiers/${dossier}/voorbeeld`, {
    method: 'POST',
    body: new URLSearchParams(velden),
    headers: { Origin: server.basis },
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, tekst, html: antwoord.ok ? (JSON.parse(tekst) as { html: string }).html : '' };
}

const opgeslagen = async () => (await fetch(`${server.basis}/dossiers/${id}/dossier.json`)).text();

describe('the preview of a chapter while it is typed', () => {
  test('reads as with what stands in the form, and saves nothing', async () => {
    const voor = await opgeslagen();
    const { status, html } = await voorbeeld({
      hoofdstuk: 'woonbinding',
      gemeente: '',
      'stappen.0.jaren': '17',
      motivering: 'Omdat {{dit}} *echt* <script>zo</script> is.',
    });
    expect(status).toBe(200);
    expect(html).toContain('minstens 17 jaar');
    expect(html).toContain('&lt;script&gt;zo&lt;/script&gt;');
    expect(html).not.toContain('<script');
    expect(await opgeslagen()).toBe(voor);
  });

  test('an answer that cannot be read counts as it was saved', async () =>
    expect((await voorbeeld({ hoofdstuk: 'woonbinding', 'stappen.0.jaren': 'veel' })).html).toContain(
      'minstens 15 jaar',
    ));

  test('one doelgroep of deel 2, by its key', async () => {
    const { html } = await voorbeeld({
      hoofdstuk: 'doelgroepen',
      gemeente: '42004',
      sleutel: 'nah',
      'doelgroepen.0.sleutel': 'nah',
      'doelgroepen.0.naam': 'de bewoner van het proefhuis',
    });
    expect(html).toContain('De bewoner van het proefhuis');
    expect(html.match(/<h2 id="voorbeeld-doelgroep\./g)).toHaveLength(1);
  });

  test.each([
    { wat: 'a chapter that does not exist', velden: { hoofdstuk: 'bestaat-niet' }, dossier: undefined },
    { wat: 'no chapter', velden: {}, dossier: undefined },
    { wat: 'a dossier that does not exist', velden: { hoofdstuk: 'woonbinding' }, dossier: 'bestaat-niet' },
  ])('$wat is 404', async ({ velden, dossier }) => {
    expect((await voorbeeld(velden, dossier)).status).toBe(404);
  });

  test('a hundred thousand characters and keys of a prototype do no harm', async () => {
    const { status, html } = await voorbeeld({
      hoofdstuk: 'woonbinding',
      motivering: 'a'.repeat(100_000),
      '__proto__.strenger': 'geen',
      'stappen.constructor.jaren': '3',
    });
    expect(status).toBe(200);
    expect(html).toContain('minstens 15 jaar');
  });
});
