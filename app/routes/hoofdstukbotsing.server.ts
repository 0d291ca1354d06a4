import type { Botsingpagina } from '../components/hoofdstuk/paginagegevens.ts';
import { tijdstip } from '../components/tijdstip.ts';
import type { Hoofdstukversie } from '../domain/procedure/stand.ts';
import { verschillen } from '../domain/vragen/verschillen.ts';
import { type Keuze, voegSamen } from '../domain/vragen/voegSamen.ts';
import type { Vraag, Vraagcontext } from '../domain/vragen/vraag.ts';
import type { NietGelezen } from './hoofdstuklezing.server.ts';

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
  readonly nietGelezen: NietGelezen;
  readonly status?: Botsingpagina['status'];
  readonly melding?: string;
}

/** The page on which somebody chooses between two versions of a chapter; what only one of both changed is combined already. */
export function maakBotsing(
  vragen: readonly Vraag[],
  { basis, mijn, hun }: DrieVersies,
  { bewaard, gezien, keuzes, nietGelezen, status = 409, melding }: Rest,
  context: Vraagcontext,
): Botsingpagina {
  const metMijn = voegSamen(vragen, basis, mijn, hun, {}, context);
  const alHun = Object.fromEntries(metMijn.botsingen.map(({ pad }) => [pad, 'hun' as const]));
  const metHun = voegSamen(vragen, basis, mijn, hun, alHun, context);
  return {
    soort: 'botsing',
    status,
    melding: melding ?? null,
    wie: bewaard.door,
    wanneer: tijdstip(bewaard.op),
    botsingen: metMijn.botsingen,
    keuzes,
    alleenMijn: verschillen(vragen, hun, metHun.inhoud, context),
    alleenHun: verschillen(vragen, mijn, metMijn.inhoud, context),
    ...nietGelezen,
    mijn: JSON.stringify(mijn),
    gezien,
    bekeken: bewaard.versie,
  };
}
