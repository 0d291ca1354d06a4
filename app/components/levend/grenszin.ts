import { getal } from '../../domain/taal/getal.ts';
import { opsomming } from '../../domain/taal/opsomming.ts';
import { inEenheid } from '../grenzen/inEenheid.ts';
import type { Grens } from '../grenzen/maakGrenzen.ts';
import type { Grensgroep } from './maakGrensgroepen.ts';

/** How much is over a cap; 0 when it is kept, or when it is not known. */
export const teVeel = ({ gebruikt, maximum }: Grens): number =>
  maximum === null ? 0 : Math.max(0, gebruikt - maximum);

const klein = (naam: string): string => (/^\d/.test(naam) ? naam : naam.toLowerCase());

/** As many names as are read at a glance; the others are counted. */
const MEESTE_NAMEN = 4;

/** 'Berlare en Lebbeke'; of many 'Berlare, Buggenhout, Dendermonde en nog 5 andere'. */
function genoemd(namen: readonly string[]): string {
  if (namen.length <= MEESTE_NAMEN) return opsomming(namen);
  const eerste = namen.slice(0, MEESTE_NAMEN - 1);
  return opsomming([...eerste, `nog ${getal(namen.length - eerste.length)} andere`]);
}

/** The gemeenten with a cap that cannot be counted yet; the gebied follows from them, so it stands alone or not at all. */
function zonderGrens(groepen: readonly Grensgroep[]): readonly string[] {
  const open = groepen.filter(({ grenzen }) => grenzen.some(({ maximum }) => maximum === null));
  const gemeenten = open.filter(({ sleutel }) => sleutel !== 'gebied');
  return (gemeenten.length > 0 ? gemeenten : open).map(({ naam }) => naam);
}

/** How much is left to divide of shares that must be used exactly, as sentences. */
const teVerdelen = (groepen: readonly Grensgroep[]): string[] =>
  groepen.flatMap(({ naam, grenzen }) =>
    grenzen.flatMap((grens) => {
      const { precies, gebruikt, maximum } = grens;
      if (!precies || maximum === null) return [];
      const rest = maximum - gebruikt;
      return [rest === 0 ? `${naam}: alles is verdeeld.` : `${naam}: nog ${inEenheid(grens, rest)} te verdelen.`];
    }),
  );

/** One or two short sentences about all caps: what is over, by how much; or that everything fits, and whose numbers are missing. */
export function grenszin(groepen: readonly Grensgroep[]): string {
  const over = groepen.flatMap(({ naam, grenzen }) =>
    grenzen.filter((grens) => teVeel(grens) > 0).map((grens) => ({ naam, grens })),
  );
  const [eerste, ...rest] = over;
  if (!eerste) {
    const open = zonderGrens(groepen);
    if (groepen.length === 0) return 'Er is nog niets te tellen.';
    const verdeling = teVerdelen(groepen);
    if (verdeling.length > 0) return verdeling.join(' ');
    if (open.length === 0) return 'Alles past binnen de grenzen.';
    const ontbreekt = `Van ${genoemd(open)} zijn nog niet alle aantallen woningen ingevuld.`;
    const gekend = groepen.some(({ grenzen }) => grenzen.some(({ maximum }) => maximum !== null));
    return gekend ? `Wat gekend is, past binnen de grenzen. ${ontbreekt}` : ontbreekt;
  }
  const begin = `${eerste.naam}: ${inEenheid(eerste.grens, teVeel(eerste.grens))} te veel voor ${klein(eerste.grens.naam)}`;
  if (rest.length === 0) return `${begin}.`;
  return `${begin}; nog ${getal(rest.length)} ${rest.length === 1 ? 'andere grens is' : 'andere grenzen zijn'} overschreden.`;
}
