import type { Besluit } from '../../../app/domain/procedure/decide.ts';
import { vouw } from '../../../app/domain/procedure/evolve.ts';
import type { Gebeurtenis, OpgeslagenGebeurtenis } from '../../../app/domain/procedure/gebeurtenissen.ts';
import type { Stand } from '../../../app/domain/procedure/stand.ts';
import { gebiedshoofdstukken, gemeentehoofdstukken } from '../../../app/domain/reglement/dossier.ts';

export const aangemaakt = (titel = 'Ontwerp'): Gebeurtenis => ({ soort: 'DossierAangemaakt', gegevens: { titel } });

export const hernoemd = (titel: string): Gebeurtenis => ({ soort: 'TitelGewijzigd', gegevens: { titel } });

export const slotinhoud = (evaluatie: string) => gebiedshoofdstukken.slotbepalingen.parse({ evaluatie });

export const slot = (evaluatie: string): Gebeurtenis => ({
  soort: 'HoofdstukBewaard',
  gegevens: { hoofdstuk: 'slotbepalingen', gemeente: null, inhoud: slotinhoud(evaluatie) },
});

export const metGemeenten = (...nissen: string[]): Gebeurtenis => ({
  soort: 'HoofdstukBewaard',
  gegevens: {
    hoofdstuk: 'gemeenten',
    gemeente: null,
    inhoud: gebiedshoofdstukken.gemeenten.parse({ gemeenten: nissen.map((nis) => ({ nis })) }),
  },
});

export const woonbindingIn = (gemeente: string, motivering: string): Gebeurtenis => ({
  soort: 'HoofdstukBewaard',
  gegevens: { hoofdstuk: 'woonbinding', gemeente, inhoud: gemeentehoofdstukken.woonbinding.parse({ motivering }) },
});

export const antwoord = (regel: string, plaats: string, reden: string): Gebeurtenis => ({
  soort: 'BevindingBeantwoord',
  gegevens: { regel, plaats, reden },
});

/** Events as they would stand in the store, numbered from 1. */
export const opgeslagen = (gebeurtenissen: readonly Gebeurtenis[]): OpgeslagenGebeurtenis[] =>
  gebeurtenissen.map((gebeurtenis, plek) => ({
    ...gebeurtenis,
    dossier: 'a',
    volgnummer: plek + 1,
    door: `persoon ${plek + 1}`,
    namens: 'WM',
    rol: 'opsteller',
    op: `2026-01-01T00:00:${String(plek % 60).padStart(2, '0')}.000Z`,
  }));

/** The dossier after these events. */
export function na(...gebeurtenissen: Gebeurtenis[]): Stand {
  const stand = vouw(opgeslagen(gebeurtenissen));
  if (!stand) throw new Error('na() needs an event');
  return stand;
}

/** The events of a decision that was not refused. */
export function gebeurtenissenVan(besluit: Besluit): readonly Gebeurtenis[] {
  if (besluit instanceof Error) throw besluit;
  return besluit;
}
