import type { Botsingpagina } from '../components/hoofdstuk/paginagegevens.ts';
import { tijdstip } from '../components/tijdstip.ts';
import type { Hoofdstukversie } from '../domain/procedure/stand.ts';
import type { GelezenFormulier } from '../domain/vragen/leesFormulier.ts';
import { verschillen } from '../domain/vragen/verschillen.ts';
import { type Keuze, voegSamen } from '../domain/vragen/voegSamen.ts';
import type { Vraag, Vraagcontext } from '../domain/vragen/vraag.ts';

/** The three versions of a chapter: what both started from, what was sent in, and what stands there now. */
export interface DrieVersies {
  readonly basis: unknown;
  readonly mijn: unknown;
  readonly hun: unknown;
}

interface Rest {
  /** Who saved what stands there now. */
  readonly bewaard: Hoofdstukversie;
  /** Version of the dossier from which was started. */
  readonly gezien: number;
  readonly keuzes: Readonly<Record<string, Keuze>>;
  readonly gelezen: Pick<GelezenFormulier, 'fouten' | 'ingevoerd'>;
}

/** Everything that was typed in the fields of one question. */
const typteBij = (ingevoerd: Readonly<Record<string, string>>, pad: string): string =>
  Object.entries(ingevoerd)
    .filter(([naam]) => naam === pad || naam.startsWith(`${pad}.`))
    .map(([, tekst]) => tekst)
    .join(' ');

/** The page on which somebody chooses between two versions of a chapter; what only one of both changed is combined already. */
export function maakBotsing(
  vragen: readonly Vraag[],
  { basis, mijn, hun }: DrieVersies,
  { bewaard, gezien, keuzes, gelezen: { fouten, ingevoerd } }: Rest,
  context: Vraagcontext,
): Botsingpagina {
  const metMijn = voegSamen(vragen, basis, mijn, hun, {}, context);
  const alHun = Object.fromEntries(metMijn.botsingen.map(({ pad }) => [pad, 'hun' as const]));
  const metHun = voegSamen(vragen, basis, mijn, hun, alHun, context);
  return {
    soort: 'botsing',
    status: 409,
    wie: bewaard.door,
    wanneer: tijdstip(bewaard.op),
    botsingen: metMijn.botsingen,
    keuzes,
    alleenMijn: verschillen(vragen, hun, metHun.inhoud, context),
    alleenHun: verschillen(vragen, mijn, metMijn.inhoud, context),
    nietGelezen: fouten.map(({ pad, tekst }) => ({ tekst, getypt: typteBij(ingevoerd, pad) })),
    mijn: JSON.stringify(mijn),
    gezien,
    bekeken: bewaard.versie,
  };
}
