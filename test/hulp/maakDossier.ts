import type { Bezoeker } from './bezoeker.ts';
import { formulierenVan, leesbaar, vul } from './formulier.ts';

/** Makes a dossier on the page 'Nieuw dossier', with these gemeenten by name; gives its id. */
export async function maakDossier({ open, stuur }: Bezoeker, titel: string, gemeenten: string): Promise<string> {
  const { html } = await open('/dossiers/nieuw');
  const formulier = formulierenVan(html).find(({ knoppen }) => knoppen.some(({ waarde }) => waarde === 'maak'));
  if (!formulier) throw new Error(`Op deze pagina begint geen dossier: ${leesbaar(html)}`);
  const { status, pad } = await stuur('/dossiers/nieuw', [...vul(formulier, { titel, gemeenten }), ['doe', 'maak']]);
  if (status !== 200) throw new Error(`Geen dossier gemaakt: status ${status}.`);
  return pad.replace(/^\/dossiers\/([\w-]+).*/, '$1');
}
