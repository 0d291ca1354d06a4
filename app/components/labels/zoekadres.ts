import type { Zoekvraag } from '../../domain/labels/zoekWoningen.ts';
import { TOEGANGEN, TYPES } from '../../domain/patrimonium/woning.ts';

const uit = <T extends string>(waarden: readonly T[], tekst: string): T | '' =>
  waarden.find((waarde) => waarde === tekst) ?? '';

/** What the address of a page asks; anything else in it asks nothing. */
export function leesZoekvraag(zoek: URLSearchParams): Zoekvraag {
  const tekst = (naam: string): string => (zoek.get(naam) ?? '').slice(0, 200);
  const slaapkamers = tekst('slaapkamers');
  return {
    woorden: tekst('woorden'),
    gemeente: tekst('gemeente'),
    type: uit(TYPES, tekst('type')),
    slaapkamers: /^\d{1,2}$/.test(slaapkamers) ? Number(slaapkamers) : null,
    toegang: uit([...TOEGANGEN, 'onbekend'], tekst('toegang')),
    label: uit(['geen', 'hier', 'elders'], tekst('label')),
  };
}

/** The same question in an address, with the page when it is not the first; '' when nothing is asked. */
export function zoekadres({ slaapkamers, ...vraag }: Zoekvraag, blad = 1): string {
  const velden = {
    ...vraag,
    slaapkamers: slaapkamers === null ? '' : String(slaapkamers),
    blad: blad === 1 ? '' : String(blad),
  };
  const zoek = new URLSearchParams(Object.entries(velden).filter(([, waarde]) => waarde !== ''));
  return zoek.size === 0 ? '' : `?${zoek}`;
}
