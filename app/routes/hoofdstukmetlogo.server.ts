import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import type { Woonmaatschappij } from '../domain/reglement/woonmaatschappij.ts';
import type { Veldfout } from '../domain/vragen/leesFormulier.ts';
import { alsRij, waardeOp } from '../domain/vragen/rij.ts';
import { zetLogo } from '../domain/vragen/zetLogo.ts';
import type { Inzending } from './hoofdstukinzending.server.ts';

/** The path of the logo among the questions of 1.1. */
export const LOGOPAD = 'huisstijl.logo';

/** Carries a picture that was chosen and could not be saved, so that it need not be chosen again; see Logoveld.tsx. */
const GEKOZEN = `${LOGOPAD}.gekozen`;

/** A picture by its media type and its bytes in base64. */
interface Beeld {
  readonly soort: string;
  readonly inhoud: string;
}

/** A chapter after the picture of the form was looked at. */
export interface MetLogo {
  readonly inhoud: unknown;
  readonly fouten: readonly Veldfout[];
  /** The picture that was put in, as an address that holds it; null without one. */
  readonly beeld: string | null;
}

const alsAdres = ({ soort, inhoud }: Beeld): string => `data:${soort};base64,${inhoud}`;

/** The picture of the form: the file that was chosen just now, else the one that the page carried along; null without one. */
async function gekozenBeeld({ bestanden, velden }: Inzending): Promise<Beeld | null> {
  const bestand = bestanden.get(LOGOPAD);
  if (bestand !== undefined) {
    return { soort: bestand.type, inhoud: Buffer.from(await bestand.arrayBuffer()).toString('base64') };
  }
  const [, soort, inhoud] =
    /^data:([\w/+.-]+);base64,(.*)$/.exec(velden.findLast(([naam]) => naam === GEKOZEN)?.[1] ?? '') ?? [];
  return soort === undefined || inhoud === undefined ? null : { soort, inhoud };
}

/** The chapter with the picture that was chosen as its logo, or unchanged with what is wrong with the picture. */
export async function metLogo({ hoofdstuk }: Hoofdstukadres, inhoud: unknown, inzending: Inzending): Promise<MetLogo> {
  const beeld = hoofdstuk === 'woonmaatschappij' ? await gekozenBeeld(inzending) : null;
  if (beeld === null) return { inhoud, fouten: [], beeld: null };
  const gezet = zetLogo(inhoud as Woonmaatschappij, beeld);
  return gezet.ok
    ? { inhoud: gezet.inhoud, fouten: [], beeld: alsAdres(beeld) }
    : { inhoud, fouten: [{ pad: LOGOPAD, tekst: gezet.fout }], beeld: null };
}

/** The logo that stands in a chapter, as an address that holds it; null without one. */
export function beeldIn(inhoud: unknown): string | null {
  const { soort, inhoud: base64 } = alsRij(waardeOp(inhoud, LOGOPAD));
  return typeof soort === 'string' && typeof base64 === 'string' ? alsAdres({ soort, inhoud: base64 }) : null;
}
