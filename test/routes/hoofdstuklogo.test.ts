import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { png } from '../domain/reglement/beeld.ts';
import { maakBezoeker } from '../hulp/bezoeker.ts';
import { hoofdformulier, inVeld, leesbaar } from '../hulp/formulier.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';
import { opVolleSchijf } from '../hulp/volleSchijf.ts';

let server: Server;
let pad: string;
beforeAll(async () => {
  server = await startServer();
  pad = `/dossiers/${(await demoDossiers(server.basis)).verbeterd}/hoofdstuk/woonmaatschappij`;
});
afterAll(() => server.stop());

const LOGO = 'huisstijl.logo';
const beeld = (breedte: number) => Buffer.from(png(breedte, 20), 'base64');
const open = () => maakBezoeker(server.basis).open(pad);
const bewaardLogo = async () => {
  const res = await fetch(`${server.basis}${pad.replace('/hoofdstuk/woonmaatschappij', '/logo')}`);
  return res.ok ? Buffer.from(await res.arrayBuffer()) : null;
};

/** Sends the form of a page with other answers and a file, as a browser without script does. */
async function stuur(html: string, antwoorden: Record<string, string>, bestand: Buffer | null = null) {
  const formulier = new FormData();
  for (const [naam, waarde] of hoofdformulier(html).velden) formulier.append(naam, antwoorden[naam] ?? waarde);
  if (bestand) formulier.append(`${LOGO}.bestand`, new Blob([new Uint8Array(bestand)], { type: 'image/png' }), 'l.png');
  formulier.append('doe', antwoorden.doe ?? 'later');
  const res = await fetch(server.basis + pad, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: server.basis },
    body: formulier,
  });
  return { status: res.status, html: await res.text() };
}

describe('a logo that was chosen is not chosen again', () => {
  test('beside an answer that cannot be read it is saved with the rest', async () => {
    const { html } = await open();
    const na = await stuur(html, { 'huisstijl.hoofdkleur': 'rood', [`${LOGO}.omschrijving`]: 'Een huis' }, beeld(30));
    expect(na.status).toBe(422);
    expect(await bewaardLogo()).toEqual(beeld(30));
    expect(inVeld(hoofdformulier(na.html), `${LOGO}.omschrijving`)).toBe('Een huis');
  });

  test('when nothing can be written it travels along with the page, and is saved the next time', async () => {
    const { html } = await open();
    const mislukt = await opVolleSchijf(server.databank, () => stuur(html, { naam: 'Andere naam' }, beeld(40)));
    expect(mislukt.status).toBe(500);
    expect(mislukt.html).toContain(`src="data:image/png;base64,${png(40, 20)}"`);
    expect(leesbaar(mislukt.html)).toContain('Dit logo is nog niet bewaard.');
    expect(await bewaardLogo()).toEqual(beeld(30));
    expect((await stuur(mislukt.html, {})).status).toBe(303);
    expect(await bewaardLogo()).toEqual(beeld(40));
    expect(inVeld(hoofdformulier((await open()).html), 'naam')).toBe('Andere naam');
  });

  test('when somebody else saved meanwhile it goes with my version', async () => {
    const { html } = await open();
    await stuur(html, { naam: 'Van een ander' });
    const botsing = await stuur(html, { naam: 'Van mij' }, beeld(50));
    expect(botsing.status).toBe(409);
    const deel =
      /<form[^>]*class="formulier"[\s\S]*?<\/form>/.exec(botsing.html)?.[0].replace('<form', '<form data-formulier') ??
      '';
    expect(
      (await stuur(`${deel.replace('</form>', '<input name="keuze:naam" value="mijn"/></form>')}`, { doe: 'kies' }))
        .status,
    ).toBe(303);
    expect(await bewaardLogo()).toEqual(beeld(50));
  });

  test('what a page carries along is checked as a file is', async () => {
    const { html } = await open();
    const nep = '<form data-formulier><input name="huisstijl.logo.gekozen" value="data:image/png;base64,AAAA"/></form>';
    const gezien = inVeld(hoofdformulier(html), 'gezien') ?? '';
    const na = await stuur(nep.replace('</form>', `<input name="gezien" value="${gezien}"/></form>`), {});
    expect(na.status).toBe(422);
    expect(leesbaar(na.html)).toContain('Logo: het bestand is geen PNG of JPEG');
    expect(await bewaardLogo()).toEqual(beeld(50));
  });
});

describe('the sentence that stands for the logo', () => {
  test('too long beside the first picture: it comes back in full, and the picture is saved', async () => {
    const { html } = await open();
    expect((await stuur(html, { doe: `verwijder-logo:${LOGO}` })).status).toBe(303);
    const zin = 'x'.repeat(201);
    const na = await stuur((await open()).html, { [`${LOGO}.omschrijving`]: zin }, beeld(60));
    expect(na.status).toBe(422);
    expect(inVeld(hoofdformulier(na.html), `${LOGO}.omschrijving`)).toBe(zin);
    expect(await bewaardLogo()).toEqual(beeld(60));
  });

  test('without a picture it is not dropped in silence', async () => {
    await stuur((await open()).html, { doe: `verwijder-logo:${LOGO}` });
    const na = await stuur((await open()).html, { [`${LOGO}.omschrijving`]: 'Een huis' });
    expect(na.status).toBe(422);
    expect(leesbaar(na.html)).toContain('er is nog geen logo om te omschrijven');
    expect(inVeld(hoofdformulier(na.html), `${LOGO}.omschrijving`)).toBe('Een huis');
  });
});
