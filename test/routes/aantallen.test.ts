import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

let server: Server;
let id: string;
beforeAll(async () => {
  server = await startServer();
  id = (await demoDossiers(server.basis)).stek92;
});
afterAll(() => server.stop());

const pad = () => `${server.basis}/dossiers/${id}/aantallen`;
const opgeslagen = async (): Promise<Dossier> =>
  (await (await fetch(`${server.basis}/dossiers/${id}/dossier.json`)).json()) as Dossier;

/** The page as a browser without script has it: the version that it shows and the numbers in it. */
async function open() {
  const html = await (await fetch(pad())).text();
  const velden = [...html.matchAll(/<input id="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, naam, waarde]) => [
    naam,
    waarde,
  ]);
  return { html, gezien: /name="gezien" value="(\d+)"/.exec(html)?.[1] ?? '', velden: Object.fromEntries(velden) };
}

async function bewaar(velden: Record<string, string>, gezien: string) {
  const antwoord = await fetch(pad(), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ gezien, ...velden }),
    headers: { Origin: server.basis },
  });
  const html = await antwoord.text();
  return { status: antwoord.status, naar: antwoord.headers.get('location'), html };
}

const aantal = ({ hoofdstukken }: Dossier, sleutel: string, nis: string) =>
  hoofdstukken.doelgroepen.doelgroepen
    .find((een) => een.sleutel === sleutel)
    ?.aantallen.find(({ gemeente }) => gemeente === nis)?.aantal;
const [BERLARE, BUGGENHOUT] = ['42003', '42004'];

describe('the table of numbers without script', () => {
  test('shows every number with its totals and caps', async () => {
    const { html, velden } = await open();
    expect(velden[`gebied.ouderen.${BERLARE}.aantal`]).toBe('32');
    expect(velden[`${BUGGENHOUT}.nah.${BUGGENHOUT}.aantal`]).toBe('22');
    expect(html.replace(/<[^>]+>/g, '')).toContain('47 van 83nog 36');
  });

  test('saves numbers of the gebied and of a gemeente in one go, each in its chapter', async () => {
    const { gezien, velden } = await open();
    const { status, naar } = await bewaar(
      { ...velden, [`gebied.ouderen.${BERLARE}.aantal`]: '1.035', [`${BUGGENHOUT}.nah.${BUGGENHOUT}.aantal`]: '21' },
      gezien,
    );
    expect([status, naar]).toEqual([303, `/dossiers/${id}/aantallen?bewaard`]);
    const dossier = await opgeslagen();
    expect(aantal(dossier, 'ouderen', BERLARE)).toBe(1035);
    expect(dossier.perGemeente[BUGGENHOUT]?.doelgroepen.doelgroepen[0]?.aantallen[0]?.aantal).toBe(21);
    expect((await open()).html).toContain('te veel');
  });

  test('the same form sent twice saves once', async () => {
    const { gezien, velden } = await open();
    const nieuw = { ...velden, [`gebied.ouderen.${BERLARE}.aantal`]: '36' };
    expect((await bewaar(nieuw, gezien)).status).toBe(303);
    const na = (await open()).gezien;
    expect((await bewaar(nieuw, gezien)).status).toBe(303);
    expect((await open()).gezien).toBe(na);
  });

  test.each(['12,5', '-3', 'veel', '1.02', '99999999999', '{{x}}'])(
    '“%s” comes back as it was typed, and the rest is saved',
    async (getypt) => {
      const { gezien, velden } = await open();
      const anders = String(Number(velden[`gebied.ouderen.${BUGGENHOUT}.aantal`]) + 1);
      const { status, html } = await bewaar(
        { ...velden, [`gebied.ouderen.${BERLARE}.aantal`]: getypt, [`gebied.ouderen.${BUGGENHOUT}.aantal`]: anders },
        gezien,
      );
      expect(status).toBe(422);
      expect(html).toContain(`value="${getypt}"`);
      expect(html).toContain('aria-invalid="true"');
      expect(html).toContain('Eén aantal is niet bewaard; al de rest wel.');
      const dossier = await opgeslagen();
      expect(aantal(dossier, 'ouderen', BERLARE)).toBe(36);
      expect(aantal(dossier, 'ouderen', BUGGENHOUT)).toBe(Number(anders));
    },
  );

  test('an empty number is open, not 0', async () => {
    const { gezien, velden } = await open();
    await bewaar({ ...velden, [`gebied.housing-first.${BERLARE}.aantal`]: '' }, gezien);
    expect(aantal(await opgeslagen(), 'housing-first', BERLARE)).toBeNull();
  });
});

describe('two people in the table', () => {
  test('different numbers of the same chapter both stay', async () => {
    const [een, ander] = [await open(), await open()];
    expect((await bewaar({ ...een.velden, [`gebied.ouderen.${BERLARE}.aantal`]: '40' }, een.gezien)).status).toBe(303);
    expect(
      (await bewaar({ ...ander.velden, [`gebied.ouderen.${BUGGENHOUT}.aantal`]: '41' }, ander.gezien)).status,
    ).toBe(303);
    const dossier = await opgeslagen();
    expect([aantal(dossier, 'ouderen', BERLARE), aantal(dossier, 'ouderen', BUGGENHOUT)]).toEqual([40, 41]);
  });

  test('the same number comes back with both values and the way to the chapter; saved again it holds', async () => {
    const [een, ander] = [await open(), await open()];
    const naam = `gebied.ouderen.${BERLARE}.aantal`;
    await bewaar({ ...een.velden, [naam]: '50' }, een.gezien);
    const { status, html } = await bewaar({ ...ander.velden, [naam]: '60' }, ander.gezien);
    expect(status).toBe(409);
    expect(html).toContain('iemand anders maakte hier intussen 50 van; u typte 60.');
    expect(html).toContain(`href="/dossiers/${id}/hoofdstuk/doelgroepen"`);
    expect(html).toContain('value="60"');
    expect(aantal(await opgeslagen(), 'ouderen', BERLARE)).toBe(50);
    const terug = /name="gezien" value="(\d+)"/.exec(html)?.[1] ?? '';
    expect((await bewaar({ [naam]: '60' }, terug)).status).toBe(303);
    expect(aantal(await opgeslagen(), 'ouderen', BERLARE)).toBe(60);
  });

  test('a number of a doelgroep that is not there is refused, not lost in silence', async () => {
    const { status, html } = await bewaar({ [`gebied.weg.${BERLARE}.aantal`]: '5' }, (await open()).gezien);
    expect(status).toBe(409);
    expect(html).toContain('deze doelgroep staat niet meer in het dossier');
  });
});

test('the table of a dossier that does not exist is 404', async () =>
  expect((await fetch(`${server.basis}/dossiers/bestaat-niet/aantallen`)).status).toBe(404));

test('who mends a number that could not be read still sees that somebody else changed it meanwhile', async () => {
  const naam = `gebied.ouderen.${BERLARE}.aantal`;
  const [mijn, ander] = [await open(), await open()];
  expect((await bewaar({ ...ander.velden, [naam]: '94' }, ander.gezien)).status).toBe(303);
  const terug = await bewaar({ ...mijn.velden, [naam]: 'veel' }, mijn.gezien);
  expect(terug.status).toBe(422);
  const gezien = /name="gezien" value="(\d+)"/.exec(terug.html)?.[1] ?? '';
  const na = await bewaar({ ...mijn.velden, [naam]: '95' }, gezien);
  expect(na.status).toBe(409);
  expect(na.html).toContain('iemand anders maakte hier intussen 94 van');
});
