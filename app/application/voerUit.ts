import { DomeinFout } from '../domain/fout.ts';
import type { Commando } from '../domain/procedure/commandos.ts';
import { decide } from '../domain/procedure/decide.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { openDossier } from './openDossier.ts';
import { laadUit } from './patrimoniumbijlage.ts';
import type { Poorten } from './ports.ts';

/** How often a command is decided again because somebody else appended in between. */
const POGINGEN = 50;

/** A dossier that changes faster than a command can be decided on it. */
export class DossierBezet extends DomeinFout {
  override readonly name = 'DossierBezet';

  constructor() {
    super('Dit dossier wordt op dit ogenblik te vaak gewijzigd; probeer het over enkele ogenblikken opnieuw.');
  }
}

/**
 * Decides a command on the dossier as it stands and appends its events; when another append came first, decides again on the
 * new version. Returns the version after it, or the DomeinFout with which the command was refused. Throws DossierBezet.
 */
export async function voerUit(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  id: string,
  commando: Commando,
): Promise<number | DomeinFout> {
  const { opslag, klok } = poorten;
  const uitgeladen = await laadUit(poorten, id, commando);
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const stand = await openDossier(poorten, id);
    const besluit = decide(stand, uitgeladen);
    if (besluit instanceof DomeinFout) return besluit;
    if (besluit.length === 0) return stand?.versie ?? 0;
    const toevoeging = await opslag.voegToe(id, stand?.versie ?? 0, besluit, { ...wie, op: klok() });
    if (toevoeging.soort === 'toegevoegd') return toevoeging.versie;
  }
  throw new DossierBezet();
}
