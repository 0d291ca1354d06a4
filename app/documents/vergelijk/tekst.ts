import type { Inline, Tekst } from '../blokken.ts';
import { type Token, tokens } from './tokens.ts';
import type { Stuk } from './vergelijking.ts';
import { type Verschil, verschillen } from './verschillen.ts';
import { voegSamen } from './voegSamen.ts';

/** The running text of a row of tokens. */
const inhoud = <T extends Inline>(rij: readonly Token<T>[]): T[] => voegSamen(rij.map(({ inline }) => inline));

/** A text that became another: what was deleted, then what was inserted; nothing for what is empty. */
export function vervangen<T extends Inline>(oud: readonly Token<T>[], nieuw: readonly Token<T>[]): Stuk<T>[] {
  return [
    ...(oud.length > 0 ? [{ stand: 'geschrapt', inhoud: inhoud(oud) } as const] : []),
    ...(nieuw.length > 0 ? [{ stand: 'ingevoegd', inhoud: inhoud(nieuw) } as const] : []),
  ];
}

/** Walks through two texts: `bijVerschil` says what becomes of each change, the rest is the same. */
export function doorloop<T extends Inline, S>(
  oud: readonly Token<T>[],
  nieuw: readonly Token<T>[],
  bijVerschil: (oud: readonly Token<T>[], nieuw: readonly Token<T>[]) => readonly S[],
): (Stuk<T> | S)[] {
  const stukken: (Stuk<T> | S)[] = [];
  let gedaan: Verschil = { vanOud: 0, totOud: 0, vanNieuw: 0, totNieuw: 0 };
  const gelijkTot = (totOud: number, totNieuw: number) => {
    if (gedaan.totOud === totOud) return;
    const [links, rechts] = [oud.slice(gedaan.totOud, totOud), nieuw.slice(gedaan.totNieuw, totNieuw)];
    stukken.push({ stand: 'gelijk', oud: inhoud(links), nieuw: inhoud(rechts) });
  };
  for (const verschil of verschillen(oud, nieuw)) {
    gelijkTot(verschil.vanOud, verschil.vanNieuw);
    stukken.push(
      ...bijVerschil(oud.slice(verschil.vanOud, verschil.totOud), nieuw.slice(verschil.vanNieuw, verschil.totNieuw)),
    );
    gedaan = verschil;
  }
  gelijkTot(oud.length, nieuw.length);
  return stukken;
}

/** Two texts without references (a footnote) word by word, with their formatting; the same word in bold is a change. */
export const vergelijkTekst = (oud: readonly Tekst[], nieuw: readonly Tekst[]): Stuk<Tekst>[] =>
  doorloop(tokens(oud), tokens(nieuw), vervangen);

/** A plain string as running text. */
export const alsTekst = (tekst: string): Tekst[] => (tekst === '' ? [] : [{ soort: 'tekst', tekst }]);

/** Two plain strings (a cell, a line of the front page) word by word. */
export function vergelijkString(oud: string, nieuw: string): Stuk<Tekst>[] {
  const [links, rechts] = [alsTekst(oud), alsTekst(nieuw)];
  if (oud !== nieuw) return vergelijkTekst(links, rechts);
  return oud === '' ? [] : [{ stand: 'gelijk', oud: links, nieuw: rechts }];
}
