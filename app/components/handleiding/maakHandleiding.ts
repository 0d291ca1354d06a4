import { artikel } from '../../documents/html/artikel.ts';
import { inhoudsopgave } from '../../documents/html/inhoudsopgave.ts';
import { maakSjablonen } from '../../documents/sjabloonmotor.ts';
import { rolbareTabellen } from '../rolbareTabellen.ts';

/**
 * The manual as a piece of a page: contents and text, headings from h2. `markdown` is docs/handleiding.md; its first heading is the
 * title of the page and is left out. Throws SjabloonFout when it holds what the language of the templates does not have.
 */
export function maakHandleiding(markdown: string): string {
  const zonderTitel = markdown.replace(/^# .*\n/, '');
  const blokken = maakSjablonen({ handleiding: zonderTitel }).render('handleiding', {});
  return rolbareTabellen(`${inhoudsopgave({ blokken })}\n${artikel({ blokken }, '')}`);
}
