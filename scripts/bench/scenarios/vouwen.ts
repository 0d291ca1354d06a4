import { join } from 'node:path';
import { openPoorten } from '../../../app/adapters/poorten.server.ts';
import { openDatabank } from '../../../app/adapters/sqlite/databank.server.ts';
import { maakGebeurtenisopslag } from '../../../app/adapters/sqlite/gebeurtenisopslag.server.ts';
import { openDossier } from '../../../app/application/openDossier.ts';
import { decide } from '../../../app/domain/procedure/decide.ts';
import { getal } from '../../../app/domain/taal/getal.ts';
import type { Scenario } from '../scenario.ts';
import { demoDossier } from '../stof.ts';

const DOSSIER = 'bench';
const STEMPEL = { door: 'bench', namens: 'bench', rol: 'bench', op: '2026-01-01T00:00:00.000Z' };
const databank = (map: string): string => join(map, 'bench.sqlite');

/** Opening the database and reading a dossier with a long history, in a process that did nothing before. */
export const scenario: Scenario = {
  naam: ({ gebeurtenissen }) => `Dossier van ${getal(gebeurtenissen)} gebeurtenissen openen, koud`,
  koud: true,
  bereid: async (map, { gebeurtenissen }) => {
    const besluit = decide(null, { soort: 'MaakDossier', dossier: await demoDossier() });
    if (besluit instanceof Error) throw besluit;
    const bewaringen = besluit.filter(({ soort }) => soort === 'HoofdstukBewaard');
    const vervolg = Array.from({ length: gebeurtenissen - besluit.length }, (_, i) => {
      const bewaring = bewaringen[i % bewaringen.length];
      if (!bewaring) throw new Error('the demo has no chapter');
      return bewaring;
    });
    const open = openDatabank(databank(map));
    await maakGebeurtenisopslag(open).voegToe(DOSSIER, 0, [...besluit, ...vervolg], STEMPEL);
    open.$client.close();
  },
  laad: async (map, { gebeurtenissen }) => ({
    onze: async () => {
      const stand = await openDossier(openPoorten(databank(map)), DOSSIER);
      if (stand?.versie !== gebeurtenissen) throw new Error(`read version ${stand?.versie}, not ${gebeurtenissen}`);
      return stand;
    },
  }),
};
