import type { Vraag } from '../../../app/domain/vragen/vraag.ts';

/** A question with its path, '*' for the place in a list, and the questions around it. */
export interface Gevonden {
  readonly pad: string;
  readonly vraag: Vraag;
}

const voeg = (...delen: string[]) => delen.filter((deel) => deel !== '').join('.');

/** All questions of a chapter, groups and lists included, each after what is around it. */
export function* loopVragen(vragen: readonly Vraag[], begin = ''): Generator<Gevonden> {
  for (const vraag of vragen) {
    const pad = voeg(begin, vraag.naam);
    yield { pad, vraag };
    if (vraag.soort === 'groep') yield* loopVragen(vraag.vragen, pad);
    if (vraag.soort === 'lijst') yield* loopVragen(vraag.vragen, voeg(pad, '*'));
  }
}
