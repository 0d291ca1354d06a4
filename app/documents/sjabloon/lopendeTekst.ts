import type { PhrasingContent } from 'mdast';
import type { Inline } from '../blokken.ts';
import { type Blokinvoeging, type Invoeging, splits } from './invoeging.ts';
import type { Deel } from './typografie.ts';

/** A line of a paragraph: running text, or an invoeging that has the line for itself. */
export type Stuk = readonly Deel[] | Blokinvoeging;

/** What a converter needs to know of the render it works for. */
export interface Bron {
  readonly invoegingen: readonly Invoeging[];
  /** Stops with an error that names the template. */
  readonly weiger: (wat: string) => never;
}

interface Opmaak {
  readonly vet?: true;
  readonly cursief?: true;
}

/** The Dutch name of what Markdown has and the template language does not. */
const NIET_ONDERSTEUND: Readonly<Record<string, string>> = {
  blockquote: 'een citaat',
  break: 'een regeleinde',
  code: 'een codeblok',
  definition: 'een definitie van een koppeling',
  delete: 'doorstreepte tekst',
  heading: 'een kop',
  html: 'HTML',
  image: 'een afbeelding',
  imageReference: 'een afbeelding',
  inlineCode: 'code tussen accenten',
  link: 'een koppeling',
  linkReference: 'een koppeling',
  list: 'een lijst',
  table: 'een tabel',
  thematicBreak: 'een lijn (---)',
};

/** How a Markdown construct is called in a message. */
export const heet = (soort: string): string => NIET_ONDERSTEUND[soort] ?? soort;

const metOpmaak = (inline: Inline, opmaak: Opmaak, vast: boolean): Deel =>
  inline.soort === 'tekst' ? { ...inline, ...opmaak, ...(vast && { vast }) } : inline;

/**
 * The running text of a Markdown paragraph, cut where an invoeging stands on a line of its own. Bold, italic and line breaks only.
 * Stops at anything else.
 */
export function leesLopendeTekst(knopen: readonly PhrasingContent[], bron: Bron): Stuk[] {
  const stukken: Stuk[] = [];
  let delen: Deel[] = [];
  const sluit = () => {
    if (delen.length > 0) stukken.push(delen);
    delen = [];
  };

  const neemTekst = (waarde: string, opmaak: Opmaak) => {
    for (const stuk of splits(waarde)) {
      const invoeging = typeof stuk === 'number' ? bron.invoegingen[stuk] : undefined;
      if (typeof stuk === 'string') delen.push(metOpmaak({ soort: 'tekst', tekst: stuk }, opmaak, false));
      else if (invoeging?.soort === 'inline') delen.push(...invoeging.inhoud.map((i) => metOpmaak(i, opmaak, true)));
      else if (invoeging) {
        sluit();
        stukken.push(invoeging);
      }
    }
  };

  const neem = (kinderen: readonly PhrasingContent[], opmaak: Opmaak) => {
    for (const knoop of kinderen) {
      if (knoop.type === 'text') neemTekst(knoop.value, opmaak);
      else if (knoop.type === 'strong') neem(knoop.children, { ...opmaak, vet: true });
      else if (knoop.type === 'emphasis') neem(knoop.children, { ...opmaak, cursief: true });
      else if (knoop.type === 'break') delen.push({ soort: 'regeleinde' });
      else bron.weiger(`${heet(knoop.type)} kan niet in een sjabloon.`);
    }
  };
  neem(knopen, {});
  sluit();
  return stukken;
}
