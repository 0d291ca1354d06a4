import type { Blok } from './blokken.ts';
import { SjabloonFout } from './sjabloon/fouten.ts';
import { veiligeId } from './sjabloon/knoopId.ts';
import { naarBlokken } from './sjabloon/naarBlokken.ts';
import { maakOntleder } from './sjabloon/ontleed.ts';
import { maakUitvoering } from './sjabloon/uitvoering.ts';

export { OntbrekendGegeven, SjabloonFout } from './sjabloon/fouten.ts';

/** The templates of the product. */
export interface Sjablonen {
  /**
   * The blocks of template `naam` filled with `gegevens`; not numbered yet. `wortel` is the id under which blocks without an anchor and outside
   * a section are counted: give one when a template is rendered more than once in a document.
   *
   * @throws OntbrekendGegeven when the template asks for something that is not there.
   * @throws SjabloonFout for everything else that is wrong in the template or in what it is given.
   */
  render(naam: string, gegevens: object, wortel?: string): Blok[];
}

/**
 * The template engine: Handlebars for the data, Markdown for the form, blocks as the result. A key of `bestanden` is the path of a template under
 * templates/ without extension ('toewijzingsreglement/woonbinding'), the value its source. Nothing is read or compiled before it is needed.
 */
export function maakSjablonen(bestanden: Readonly<Record<string, string>>): Sjablonen {
  const voerUit = maakUitvoering(bestanden);
  const ontleed = maakOntleder();
  return {
    render(naam, gegevens, wortel = veiligeId(naam)) {
      const { markdown, invoegingen } = voerUit(naam, gegevens);
      return naarBlokken(ontleed(markdown), invoegingen, wortel, (wat) => {
        throw new SjabloonFout(naam, null, wat);
      });
    },
  };
}
