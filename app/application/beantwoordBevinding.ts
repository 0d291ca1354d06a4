import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { REGELS } from '../domain/regels/index.ts';
import { dossierSchema } from '../domain/reglement/dossier.ts';
import { meldingenVan } from '../domain/reglement/foutmeldingen.ts';
import type { Melding } from '../domain/reglement/melding.ts';
import type { Poorten } from './ports.ts';
import { voerUit } from './voerUit.ts';

/** The reason for a bevinding: rule id, place key (see regels/plaats.ts) and the reason; '' withdraws it. */
export interface TeBeantwoorden {
  readonly dossier: string;
  readonly regel: string;
  readonly plaats: string;
  readonly reden: string;
}

export type Beantwoording =
  | { readonly soort: 'bewaard'; readonly versie: number }
  | { readonly soort: 'ongeldig'; readonly meldingen: readonly Melding[] }
  | { readonly soort: 'onbekend' };

/** The rule must be one that warns: only then a reason changes anything. */
function keurRegel(regel: string): Melding[] {
  const niveau = REGELS.find(({ id }) => id === regel)?.niveau;
  if (niveau === 'waarschuwt') return [];
  const tekst =
    niveau === undefined
      ? `er is geen regel ${regel}.`
      : `${regel} ${niveau}; een reden is er alleen voor een bevinding die waarschuwt.`;
  return [{ pad: ['regel'], tekst }];
}

/** Keeps the reason that is given for a warning; the reason is printed in the reglement. onbekend: no such dossier. */
export async function beantwoordBevinding(
  poorten: Pick<Poorten, 'opslag' | 'klok'>,
  wie: Wie,
  { dossier, ...antwoord }: TeBeantwoorden,
): Promise<Beantwoording> {
  const gelezen = dossierSchema.shape.antwoorden.unwrap().element.safeParse(antwoord);
  const meldingen = gelezen.success ? keurRegel(antwoord.regel) : meldingenVan(gelezen.error.issues, antwoord);
  if (!gelezen.success || meldingen.length > 0) return { soort: 'ongeldig', meldingen };
  const { regel, plaats, reden } = gelezen.data;
  const commando = { soort: 'BeantwoordBevinding', regel, plaats, reden: reden.trim() } as const;
  const uitkomst = await voerUit(poorten, wie, dossier, commando);
  return typeof uitkomst === 'number' ? { soort: 'bewaard', versie: uitkomst } : { soort: 'onbekend' };
}
