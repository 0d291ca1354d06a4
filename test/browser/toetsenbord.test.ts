import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { druk, veld } from '../hulp/scherm.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

/** Where the focus is: what it is called, and whether it is seen: drawn with a ring, in the window, under nothing else. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const hier = document.activeElement as HTMLElement;
    const { left, top, width, height } = hier.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(hier);
    // A sheet that can be scrolled is taller than the window; its top is what has to be seen.
    const [x, y] = [left + Math.min(width, 80) / 2, top + Math.min(height, 20) / 2];
    const boven = document.elementFromPoint(x, y);
    return {
      naam: hier.getAttribute('name') ?? hier.textContent?.trim().slice(0, 40) ?? '',
      id: hier.id,
      rol: hier.getAttribute('role'),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inBeeld: top >= -1 && top < window.innerHeight,
      vrij: boven !== null && (hier.contains(boven) || boven.contains(hier)),
    };
  });

nodig('chromium')('a chapter with the keyboard only', () => {
  let server: Server;
  let browser: Browser;
  let dossier: string;
  let page: Page;
  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    dossier = `${server.basis}/dossiers/${(await demoDossiers(server.basis)).stek92}`;
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('the first tab shows the way past the menu', async () => {
    await page.goto(`${dossier}/hoofdstuk/woonbinding`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    expect(await focus(page)).toMatchObject({ naam: 'Naar de inhoud', ring: true, inBeeld: true, vrij: true });
    await page.keyboard.press('Enter');
    expect((await focus(page)).id).toBe('inhoud');
    await page.keyboard.press('Tab');
    expect((await focus(page)).naam).toBe('Geschiedenis');
  });

  test.each([
    [1280, 'hoofdstuk/woonbinding'],
    [320, 'hoofdstuk/woonbinding'],
    [1280, 'hoofdstuk/doelgroepen/ouderen'],
    [320, 'hoofdstuk/doelgroepen'],
    [320, 'aantallen'],
  ])('at %i px every stop on %s is seen, and the order is that of the page', async (breedte, pad) => {
    await page.setViewportSize({ width: breedte, height: 800 });
    await page.goto(`${dossier}/${pad}`, { waitUntil: 'networkidle' });
    expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
    const onzichtbaar: string[] = [];
    let stappen = 0;
    for (; stappen < 400; stappen += 1) {
      await page.keyboard.press('Tab');
      const hier = await focus(page);
      // After the last stop the focus leaves the page.
      if (hier.naam === '' || (await page.evaluate(() => document.activeElement === document.body))) break;
      if (!hier.ring || !hier.inBeeld || !hier.vrij) onzichtbaar.push(JSON.stringify(hier));
    }
    expect(onzichtbaar).toEqual([]);
    // All of the page was walked: it has at least its fields and its links.
    expect(stappen).toBeGreaterThan(
      await page.locator('main :is(input:not([type="hidden"]):not([type="radio"]), textarea)').count(),
    );
  });

  test('an answer that cannot be read: the focus on what is wrong, from there to the field, and on', async () => {
    await page.goto(`${dossier}/hoofdstuk/woonbinding`, { waitUntil: 'networkidle' });
    await veld(page, 'stappen.0.jaren').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('veel');
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle' }), page.keyboard.press('Enter')]);
    expect(await focus(page)).toMatchObject({ rol: 'alert', inBeeld: true });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focus(page)).toMatchObject({ naam: 'stappen.0.jaren', ring: true, inBeeld: true, vrij: true });
    await page.keyboard.press('Control+A');
    await page.keyboard.type('15');
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle' }), page.keyboard.press('Enter')]);
    expect(page.url()).toContain('/hoofdstuk/doelgroepen');
  });

  test('the parts of the panel with the arrows, and the ladder that follows what is typed', async () => {
    await page.goto(`${dossier}/hoofdstuk/woonbinding`, { waitUntil: 'networkidle' });
    await page.getByRole('tab', { name: 'Reglement' }).focus();
    await page.keyboard.press('ArrowRight');
    const ladder = page.getByRole('tabpanel', { name: 'Wie gaat voor?' });
    expect(await focus(page)).toMatchObject({ naam: 'Wie gaat voor?', ring: true });
    expect(await ladder.innerText()).toContain('15 jaar in 20 jaar');
    await veld(page, 'stappen.0.jaren').fill('12');
    await ladder.getByText('12 jaar in 20 jaar').first().waitFor();
    expect(await page.getByRole('status').first().innerText()).toContain('12 jaar in 20 jaar');
  });

  test('on a small screen the ladder stands between the steps and the question after them', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${dossier}/hoofdstuk/woonbinding`, { waitUntil: 'networkidle' });
    const boven = async (kiezer: string) => (await page.locator(kiezer).first().boundingBox())?.y ?? 0;
    const ladder = await boven('.ladder-bij-stappen');
    expect(ladder).toBeGreaterThan(await boven('[name="stappen.0.jaren"]'));
    expect(ladder).toBeLessThan(await boven('[name="motivering"]'));
    await page.getByRole('link', { name: 'Vergelijk andere kandidaten' }).click();
    await page.locator('#kandidaten').waitFor({ state: 'visible' });
  });
});

nodig('chromium')('a gemeente out of the list of names', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('chosen with the mouse and added: %s', async (_, javaScriptEnabled) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const { stek92, verbeterd } = await demoDossiers(server.basis);
    await page.goto(`${server.basis}/dossiers/${javaScriptEnabled ? stek92 : verbeterd}/hoofdstuk/gemeenten`);
    const zoek = veld(page, 'nieuw:gemeenten');
    const lijst = await zoek.getAttribute('list');
    expect(await page.locator(`datalist#${lijst} option[value="Ninove"]`).count()).toBe(1);
    await zoek.click();
    await page.keyboard.type('nin');
    // The list itself is drawn by the browser, outside the page; this is what a page gets of a click in it.
    await zoek.evaluate((knoop: HTMLInputElement) => {
      knoop.value = 'Ninove';
      knoop.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
      knoop.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await druk(page, 'voeg-toe:gemeenten');
    await page.getByRole('heading', { level: 1, name: 'Ninove' }).waitFor();
    await page.context().close();
  });
});
