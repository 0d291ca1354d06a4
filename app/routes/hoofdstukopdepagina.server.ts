import { deelpaginasVan } from '../components/adressen.ts';
import { plekVan } from '../components/hoofdstuk/plekVan.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { alsRij, voegPad, waardeOp } from '../domain/vragen/rij.ts';
import type { OpDePagina } from './hoofdstuknieuwevragen.server.ts';
import type { Herkomst } from './hoofdstukweg.server.ts';

/** The questions of a page with their value: one item, or a chapter without the items that have a page of their own. */
export function opDezePagina(herkomst: Pick<Herkomst, 'adres' | 'sleutel'>, inhoud: unknown): OpDePagina {
  const vragen = vragenVan(herkomst.adres, null);
  const lijst = deelpaginasVan(herkomst.adres)?.lijst;
  const plek = plekVan(herkomst.adres, herkomst.sleutel, inhoud);
  const vraag = vragen.find(({ naam }) => naam === lijst);
  if (plek === null || lijst === undefined || vraag?.soort !== 'lijst') {
    return { vragen: vragen.filter(({ naam }) => naam !== lijst), waarde: inhoud, pad: '' };
  }
  const pad = voegPad(lijst, plek);
  return { vragen: vraag.vragen, waarde: waardeOp(inhoud, pad), pad, ouder: alsRij(inhoud) };
}
