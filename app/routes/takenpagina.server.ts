import { keurDossier } from '../application/keurDossier.ts';
import { lijstDossiers } from '../application/lijstDossiers.ts';
import type { Poorten } from '../application/ports.ts';
import { maakBevindingen } from '../components/bevindingen/maakBevindingen.ts';
import { maakGrenzen } from '../components/grenzen/maakGrenzen.ts';
import { maakTakenlijst } from '../components/takenlijst/maakTakenlijst.ts';
import { isOnvolledig } from '../components/takenlijst/taakstand.ts';
import { verderWaar } from '../components/takenlijst/verderWaar.ts';
import { tijdstip } from '../components/tijdstip.ts';
import type { Overzicht } from '../domain/cijfers/overzicht.ts';
import { canoniek } from '../domain/procedure/canoniek.ts';
import type { Stand } from '../domain/procedure/stand.ts';
import { houdtTegen, vraagtReden } from '../domain/regels/index.ts';
import { bevindingenVan, REGLEMENTNAMEN } from '../domain/regels/perReglement.ts';
import type { Bevinding } from '../domain/regels/regel.ts';
import { leegDeelVanGemeente } from '../domain/reglement/dossier.ts';
import { gemeenteMetNis } from '../domain/reglement/gemeentenlijst.ts';
import { breukInWoorden } from '../domain/taal/breukInWoorden.ts';
import { getal } from '../domain/taal/getal.ts';

const LEEG_DEEL = canoniek(leegDeelVanGemeente());

/** How many bevindingen stand on the page itself. */
const EERSTE = 3;

/** The gebied in one line: name, gemeenten, dwellings, last save. */
function overDossier({ naamGebied, gemeenten, woningen }: Overzicht, gewijzigdOp: string | undefined): string {
  return [
    naamGebied,
    `${getal(gemeenten.length)} ${gemeenten.length === 1 ? 'gemeente' : 'gemeenten'}`,
    woningen === null ? '' : `${getal(woningen)} sociale huurwoningen`,
    gewijzigdOp === undefined ? '' : `laatst bewaard op ${tijdstip(gewijzigdOp)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How many bevindingen hold back, still ask a reason, and advise. */
const telling = (bevindingen: readonly Bevinding[]) => ({
  tegen: bevindingen.filter(houdtTegen).length,
  redenen: bevindingen.filter(vraagtReden).length,
  adviezen: bevindingen.filter(({ niveau }) => niveau === 'adviseert').length,
});

/** The same for the two other documents, as far as anything is found in them. */
const eldersGeteld = (bevindingen: readonly Bevinding[]) =>
  (['ihr', 'hr'] as const).flatMap((reglement) => {
    const hier = bevindingenVan(bevindingen, reglement);
    return hier.length === 0 ? [] : [{ naam: REGLEMENTNAMEN[reglement], ...telling(hier) }];
  });

/** Everything on the home of a dossier, ready to show. */
export async function leesTakenpagina(poorten: Poorten, id: string, stand: Stand) {
  const { overzicht, bevindingen } = keurDossier(stand.dossier);
  const regel = (await lijstDossiers(poorten)).find((dossier) => dossier.id === id);
  const taken = maakTakenlijst({ id, stand, overzicht, bevindingen });
  const vanTr = bevindingenVan(bevindingen, 'tr');
  const tegen = bevindingen.filter(houdtTegen);
  const redenen = bevindingen.filter(vraagtReden);
  const { bron, waarde: aandeel } = overzicht.recht.derdePatrimonium;
  const gebruikt = new Set(overzicht.gemeenten.map(({ nis }) => nis));
  return {
    id,
    titel: stand.dossier.titel || 'Zonder titel',
    over: overDossier(overzicht, regel?.gewijzigdOp),
    taken,
    verder: verderWaar(taken, stand),
    tellingen: {
      elders: eldersGeteld(bevindingen),
      onvolledig: taken.flatMap((groep) => groep.taken).filter((taak) => isOnvolledig(taak.stand)).length,
      ...telling(vanTr),
    },
    nietGebruikt: Object.entries(stand.dossier.perGemeente)
      .filter(([nis, deel]) => !gebruikt.has(nis) && canoniek(deel) !== LEEG_DEEL)
      .map(([nis]) => gemeenteMetNis(nis)?.naam ?? nis),
    grenzen: maakGrenzen(overzicht),
    bronGrens: `${bron.aanhaling}${bron.status === 'te bevestigen' ? ' (te bevestigen)' : ''}`,
    aandeelGrens: breukInWoorden(aandeel),
    eerste: maakBevindingen(id, overzicht, [...tegen, ...redenen].slice(0, EERSTE)),
  };
}
