import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's chromium, without a window. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** Collects what the page complains about: blocked by the content security policy, errors in scripts. */
export function klachtenVan(page: Page): string[] {
  const klachten: string[] = [];
  page.on('console', (bericht) => {
    if (bericht.type() === 'error' || /content security policy/i.test(bericht.text())) klachten.push(bericht.text());
  });
  page.on('pageerror', (fout) => klachten.push(fout.message));
  return klachten;
}

/** What axe finds on the page, as 'rule: element'; none when it is accessible. */
export async function toegankelijkheid(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, which the content security policy of the page does not concern.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
