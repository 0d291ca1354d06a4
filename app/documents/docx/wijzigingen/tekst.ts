import type { ParagraphChild } from 'docx';
import type { Inline, Tekst } from '../../blokken.ts';
import type { Kant } from '../../vergelijk/kant.ts';
import type { InlineStuk, Stuk } from '../../vergelijk/vergelijking.ts';
import type { Merkteken } from '../merkteken.ts';
import { inlineRun, nootmark, tussenNoten } from '../tekst.ts';
import { eenzijdig, type Plek } from './plek.ts';

type Stand = Merkteken['stand'] | 'gelijk';

const KANTEN: Readonly<Record<Stand, readonly Kant[]>> = {
  gelijk: ['oud', 'nieuw'],
  geschrapt: ['oud'],
  ingevoegd: ['nieuw'],
};

/** Writes under the mark that `stand` asks; without one when it stands in both versions. */
const metStand = <T>(plek: Plek, stand: Stand, schrijf: () => T): T =>
  stand === 'gelijk' ? schrijf() : eenzijdig(plek, stand, schrijf);

/** Puts the pieces of one running text after each other, and a comma between marks of footnotes that stand side by side in a version. */
class Regel {
  readonly runs: ParagraphChild[] = [];
  private readonly naNoot: Record<Kant, boolean> = { oud: false, nieuw: false };
  private readonly plek: Plek;

  constructor(plek: Plek) {
    this.plek = plek;
  }

  zet(stand: Stand, deel: Inline): void {
    this.begin(stand, deel.soort === 'voetnoot');
    this.runs.push(metStand(this.plek, stand, () => inlineRun(this.plek.schrijver, deel)));
  }

  /** A footnote of both versions with changes in its text. */
  zetNoot(stukken: readonly Stuk<Tekst>[]): void {
    this.begin('gelijk', true);
    this.runs.push(nootmark(this.plek.schrijver, stukkenRuns(this.plek, stukken)));
  }

  /** A piece of both versions; a reference whose number or place is another one is printed twice. */
  zetPaar(oud: Inline, nieuw: Inline): void {
    const verlegd =
      oud.soort === 'verwijzing' &&
      nieuw.soort === 'verwijzing' &&
      (oud.tekst !== nieuw.tekst || this.plek.gedeeld.get(oud.naar) !== nieuw.naar);
    if (!verlegd) return this.zet('gelijk', nieuw);
    this.zet('geschrapt', oud);
    this.zet('ingevoegd', nieuw);
  }

  private begin(stand: Stand, isNoot: boolean): void {
    const kanten = KANTEN[stand];
    const naNoot = isNoot ? kanten.filter((kant) => this.naNoot[kant]) : [];
    if (naNoot.length > 0) {
      const alleen = naNoot[0] === 'oud' ? 'geschrapt' : 'ingevoegd';
      const komma = naNoot.length === kanten.length ? stand : alleen;
      this.runs.push(metStand(this.plek, komma, () => tussenNoten(this.plek.schrijver)));
    }
    for (const kant of kanten) this.naNoot[kant] = isNoot;
  }
}

/** A running text of both versions as runs: what is in one version only is marked, with its formatting, links and footnotes. */
export function stukkenRuns(plek: Plek, stukken: readonly InlineStuk[]): ParagraphChild[] {
  const regel = new Regel(plek);
  for (const stuk of stukken) {
    if (stuk.stand === 'gewijzigd') regel.zetNoot(stuk.inhoud);
    else if (stuk.stand === 'gelijk')
      for (const [plaats, oud] of stuk.oud.entries()) regel.zetPaar(oud, stuk.nieuw[plaats] as Inline);
    else for (const deel of stuk.inhoud) regel.zet(stuk.stand, deel);
  }
  return regel.runs;
}
