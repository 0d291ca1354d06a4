import { join } from 'node:path';
import { openPoorten } from '../../../app/adapters/poorten.server.ts';
import { bewaarHoofdstuk } from '../../../app/application/bewaarHoofdstuk.ts';
import { openDossier } from '../../../app/application/openDossier.ts';
import { voegDossierToe } from '../../../app/application/voegDossierToe.ts';
import { maakGebied } from '../grootGebied.ts';
import type { Scenario } from '../scenario.ts';
import { demoDossier } from '../stof.ts';

const WIE = { door: 'bench', namens: 'bench', rol: 'bench' };
const DOSSIER = 'bewaren';

/** Saving deel 2 of a gemeente: read the dossier, check the chapter, append the event, until it is safe on the disk. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `Een hoofdstuk bewaren op ${gemeenten} gemeenten, veilig op schijf`,
  laad: async (map, maat) => {
    const poorten = openPoorten(join(map, 'bewaren.sqlite'));
    const gebied = maakGebied(await demoDossier('stek92-verbeterd'), maat);
    const [gemeente] = Object.keys(gebied.perGemeente);
    if (gemeente === undefined) throw new Error('the gebied has no gemeente');
    if (!(await openDossier(poorten, DOSSIER))) await voegDossierToe(poorten, WIE, gebied, DOSSIER);
    const leeg = gebied.perGemeente[gemeente]?.woonbinding;
    let { versie: gezien } = (await openDossier(poorten, DOSSIER)) ?? { versie: 0 };
    return {
      onze: async () => {
        const inhoud = { ...leeg, motivering: `Bewaard na versie ${gezien}.` };
        const te = { dossier: DOSSIER, hoofdstuk: 'woonbinding', gemeente, inhoud, gezien };
        const uitkomst = await bewaarHoofdstuk(poorten, WIE, te);
        if (uitkomst.soort !== 'bewaard') throw new Error(`the save was not kept: ${uitkomst.soort}`);
        gezien = uitkomst.versie;
      },
    };
  },
};
