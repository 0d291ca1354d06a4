import { Grenspaneel } from './Grenspaneel.tsx';
import { Voorbeeldpaneel } from './Voorbeeldpaneel.tsx';
import type { Zijpaneelgegevens } from './zijpaneelgegevens.ts';

/** What stands beside the form of a chapter: the chapter as it will read, and the caps. */
export const Zijpaneel = ({ html, groepen, bron }: Zijpaneelgegevens) => (
  <aside className="zijpaneel" aria-label="Zo komt het in het reglement">
    <Voorbeeldpaneel html={html} />
    <Grenspaneel groepen={groepen} bron={bron} />
  </aside>
);
