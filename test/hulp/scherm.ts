import type { Locator, Page } from 'playwright-core';

/** The fields of a form with this name; a name holds points, so no selector of an id. */
export const veld = (page: Page, naam: string): Locator => page.locator(`[name="${naam}"]:not([type="hidden"])`);

/** Types answers on the page, by the name of their field; what is a choice is chosen. */
export async function beantwoord(page: Page, antwoorden: Readonly<Record<string, string>>): Promise<void> {
  for (const [naam, waarde] of Object.entries(antwoorden)) {
    const hier = veld(page, naam);
    const soort = await hier.first().evaluate((knoop) => `${knoop.tagName} ${knoop.getAttribute('type') ?? ''}`);
    if (/radio|checkbox/.test(soort)) await page.locator(`[name="${naam}"][value="${waarde}"]`).check();
    else if (soort.startsWith('SELECT')) await hier.selectOption(waarde);
    else await hier.fill(waarde);
  }
}

/** Presses the button of the chapter form with this value, and waits for the page that follows; throws when nothing was saved. */
export async function druk(page: Page, doe: string): Promise<void> {
  const knop = page.locator(`form[data-formulier] button[name="doe"][value="${doe}"]:not(.verborgen)`);
  const [antwoord] = await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle' }), knop.click()]);
  if (antwoord?.status() !== 200) throw new Error(`“${doe}” op ${page.url()} gaf status ${antwoord?.status()}.`);
}
