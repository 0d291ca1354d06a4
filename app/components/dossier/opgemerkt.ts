import { hoofdstuksleutel } from '../../domain/procedure/stand.ts';
import { alsHoofdstukadres, type Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { isOpmerkingsoort, type Opmerking, plaatsVanOpmerking, zinVan } from '../../domain/reglement/opmerkingen.ts';
import { heeftVragen } from '../../domain/vragen/index.ts';
import { dossierpad, hoofdstukpad } from '../adressen.ts';

/** An opmerking about a file that was brought in, ready to show; `nog` is how many places more it has than are named. */
export interface OpmerkingOpPagina {
  readonly zin: string;
  readonly plaatsen: readonly { readonly titel: string; readonly naar: string | null }[];
  readonly nog: number;
}

/** How many places of each opmerking an address carries; a longer one a server may refuse. */
const HOOGSTENS = 60;

/** The home of a dossier that was just made out of a file, with what was noticed about the file in its address. */
export function ingevoerdpad(dossier: string, opmerkingen: readonly Opmerking[]): string {
  const zoek = new URLSearchParams({ ingevoerd: '' });
  for (const { soort, plaatsen } of opmerkingen) {
    const sleutels = plaatsen.slice(0, HOOGSTENS).map(hoofdstuksleutel);
    zoek.append('opgemerkt', [soort, plaatsen.length, ...sleutels].join(' '));
  }
  return `${dossierpad(dossier)}?${zoek}`;
}

function alsPlaats(sleutel: string): Hoofdstukadres | null {
  const [hoofdstuk = '', nis] = sleutel.split('@');
  return alsHoofdstukadres(hoofdstuk, nis ?? null);
}

/** Reads the opmerkingen back out of the address; what no import of this program writes is left out. */
export function opmerkingenUit(dossier: string, zoek: URLSearchParams): OpmerkingOpPagina[] {
  return zoek.getAll('opgemerkt').flatMap((tekst): OpmerkingOpPagina[] => {
    const [soort = '', aantal, ...sleutels] = tekst.split(' ');
    const plaatsen = sleutels.map(alsPlaats).filter((plaats) => plaats !== null);
    if (!isOpmerkingsoort(soort) || plaatsen.length === 0) return [];
    const opmerking = { soort, plaatsen };
    return [
      {
        zin: zinVan(opmerking),
        plaatsen: plaatsen.map((plaats) => ({
          titel: plaatsVanOpmerking(opmerking, plaats),
          naar: heeftVragen(plaats) ? hoofdstukpad(dossier, plaats) : null,
        })),
        nog: Math.max(0, Math.min(Number(aantal) || 0, 999) - plaatsen.length),
      },
    ];
  });
}
