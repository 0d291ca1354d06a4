import { deelpad, deelpaginasVan, hoofdstukpad } from '../../app/components/adressen.ts';
import { hoofdstukkenVan } from '../../app/components/hoofdstuk/volgorde.ts';
import { inhoudVan } from '../../app/domain/procedure/stand.ts';
import { alsLijst, alsRij, waardeOp } from '../../app/domain/vragen/rij.ts';
import type { Webstek } from './groteWebstek.ts';

/** The addresses of all chapter pages of the gebied and of one gemeente; of the items that have a page, the last of each list. */
export const hoofdstukpaginas = ({ id, gebied, gemeente }: Pick<Webstek, 'id' | 'gebied' | 'gemeente'>): string[] =>
  hoofdstukkenVan(gebied)
    .filter((adres) => adres.gemeente === null || adres.gemeente === gemeente)
    .flatMap((adres) => {
      const paginas = deelpaginasVan(adres);
      const items = paginas === null ? [] : alsLijst(waardeOp(inhoudVan(gebied, adres), paginas.lijst));
      const laatste = alsRij(items.at(-1))[paginas?.kenmerk ?? ''];
      return [hoofdstukpad(id, adres), ...(typeof laatste === 'string' ? [deelpad(id, adres, laatste)] : [])];
    });
