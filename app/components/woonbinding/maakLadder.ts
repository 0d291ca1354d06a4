import type { Verblijf } from '../../domain/cijfers/kandidaat.ts';
import type { Verblijfseis } from '../../domain/cijfers/verblijf.ts';
import { alsEis, inWoorden } from '../../domain/regels/cascades.ts';
import type { Stap } from '../../domain/reglement/woonbinding.ts';
import { opsomming } from '../../domain/taal/opsomming.ts';
import type { Ladderstof } from './ladderstof.ts';

/** One step in the order of voorrang of a standaardtoewijzing. */
export interface Trede {
  readonly sleutel: string;
  readonly titel: string;
  readonly uitleg: string;
  /** The demand on residence, and where the residence counts; null for a step about something else, or still open. */
  readonly eis: Verblijfseis | null;
  readonly waar: Verblijf['waar'];
}

const zonderEis = (sleutel: string, titel: string, uitleg: string): Trede => ({
  sleutel,
  titel,
  uitleg,
  eis: null,
  waar: 'gemeente',
});

function stapTrede(stap: Stap, sleutel: string, waarGeldt: string): Trede {
  const eis = stap.factor === 'gemeente' ? alsEis(stap) : null;
  if (eis === null) {
    const reden =
      stap.jaren === null || stap.periode === null
        ? 'De jaren of de periode zijn nog niet ingevuld.'
        : 'Deze stap kan zo niet; zie de bevindingen.';
    return zonderEis(sleutel, 'Strengere woonbinding met de gemeente', reden);
  }
  return {
    sleutel,
    titel: 'Strengere woonbinding met de gemeente',
    uitleg: `${inWoorden(eis)}${waarGeldt === '' ? '' : ` (${waarGeldt})`}`,
    eis,
    waar: 'gemeente',
  };
}

/** The steps of gemeenten that choose themselves; gemeenten with the same step share a trede. */
function eigenTreden(eigen: Ladderstof['eigen']): Trede[] {
  const perStap = new Map<string, { stap: Stap; namen: string[] }>();
  for (const { naam, stappen } of eigen) {
    for (const stap of stappen) {
      const sleutel = [stap.jaren, stap.periode, stap.ononderbroken, stap.factor].join('/');
      const rij = perStap.get(sleutel);
      if (rij) rij.namen.push(naam);
      else perStap.set(sleutel, { stap, namen: [naam] });
    }
  }
  return [...perStap].map(([sleutel, { stap, namen }]) =>
    stapTrede(stap, `strenger-${sleutel}`, `in ${opsomming([...new Set(namen)])}`),
  );
}

function strengereTreden({ strenger, stappen, eigen, adres }: Ladderstof): Trede[] {
  if (strenger === 'gelijk') return stappen.map((stap, rang) => stapTrede(stap, `strenger-${rang}`, ''));
  if (strenger !== 'per-gemeente') return [];
  if (adres.gemeente !== null) {
    return eigen.flatMap((gemeente) => gemeente.stappen.map((stap, rang) => stapTrede(stap, `strenger-${rang}`, '')));
  }
  return eigenTreden(eigen);
}

/**
 * The order of voorrang of a standaardtoewijzing [001:82-88, 004:305-318], from the answers given: aangepastheid and rationele
 * bezetting first, then the bindings from strict to wide, mantelzorg, and the chronological order last.
 */
export function maakLadder(stof: Ladderstof): Trede[] {
  const { langdurig, metGebied, meerGemeenten, gebied } = stof;
  return [
    zonderEis('aangepastheid', 'Aangepastheid', 'Een aangepaste woning gaat eerst naar wie ze nodig heeft.'),
    zonderEis('bezetting', 'Rationele bezetting', 'De grootte van het gezin past bij de woning.'),
    ...strengereTreden(stof),
    {
      sleutel: 'langdurig',
      titel: 'Langdurige woonbinding met de gemeente',
      uitleg: inWoorden(langdurig),
      eis: langdurig,
      waar: 'gemeente',
    },
    ...(metGebied === true && meerGemeenten
      ? [
          {
            sleutel: 'gebied',
            titel: `Langdurige woonbinding met het ${gebied}`,
            uitleg: `${inWoorden(langdurig)}, in één of meer van zijn gemeenten`,
            eis: langdurig,
            waar: 'gebied' as const,
          },
        ]
      : []),
    zonderEis('mantelzorg', 'Mantelzorg', 'Gegeven aan of gekregen van iemand die in de gemeente woont.'),
    zonderEis('chronologie', 'Chronologie', 'Wie langer ingeschreven is, gaat voor.'),
  ];
}
