import { som } from '../cijfers/tellingen.ts';
import type { Melding, Pad } from '../reglement/melding.ts';
import { getal } from '../taal/getal.ts';
import type { Verdeelopdracht, Zone } from './verdeelopdracht.ts';

/** Names that are empty, not printable or there twice; capitals and blanks around a name make no difference. */
function naamfouten(rijen: readonly { readonly naam: string }[], pad: Pad, wat: string): Melding[] {
  const eerste = new Map<string, number>();
  return rijen.flatMap(({ naam }, plek): Melding[] => {
    const hier = [...pad, plek, 'naam'];
    const kern = naam.trim().normalize('NFC').toLowerCase();
    if (kern === '') return [{ pad: hier, tekst: `is leeg; geef ${wat} een naam.` }];
    if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(naam))
      return [{ pad: hier, tekst: 'bevat tekens die niet gedrukt kunnen worden; typ de naam opnieuw.' }];
    const eerder = eerste.get(kern);
    if (eerder !== undefined)
      return [{ pad: hier, tekst: `${naam.trim()} staat er al, als nr. ${eerder + 1}; elke naam mag maar één keer.` }];
    eerste.set(kern, plek);
    return [];
  });
}

/** What is wrong with the weight of one zone. */
function gewichtfout({ naam, gewicht, delen }: Zone): string | null {
  if (delen.length === 0) {
    return gewicht === null ? 'ontbreekt; een zone zonder delen heeft een gewicht nodig.' : null;
  }
  const samen = som(delen.map((deel) => deel.gewicht));
  if (gewicht === null || gewicht === samen) return null;
  return `is ${getal(gewicht)}, maar de delen van ${naam.trim() || 'de zone'} wegen samen ${getal(samen)}; verbeter een van beide, of laat het gewicht van de zone weg.`;
}

/** The weight of a zone: its own, or the sum of its delen when it has none. */
export const gewichtVan = ({ gewicht, delen }: Zone): number => gewicht ?? som(delen.map((deel) => deel.gewicht));

/** Why the weights cannot be distributed by: one is missing, differs from its delen, or all of them are 0. */
export function gewichtfouten(zones: readonly Zone[]): Melding[] {
  const fouten = zones.flatMap((zone, plek): Melding[] => {
    const tekst = gewichtfout(zone);
    return tekst === null ? [] : [{ pad: ['zones', plek, 'gewicht'], tekst }];
  });
  if (fouten.length > 0 || som(zones.map(gewichtVan)) > 0) return fouten;
  return [{ pad: ['zones'], tekst: 'alle gewichten samen zijn 0; geef minstens één zone een gewicht.' }];
}

/** Everything in a verdeelopdracht that the schema of one field cannot see, each with its place. */
export const controleerOpdracht = ({ contingenten, zones }: Verdeelopdracht): Melding[] => [
  ...naamfouten(contingenten, ['contingenten'], 'elk contingent'),
  ...naamfouten(zones, ['zones'], 'elke zone'),
  ...zones.flatMap(({ delen }, plek) => naamfouten(delen, ['zones', plek, 'delen'], 'elk deel')),
  ...gewichtfouten(zones),
];
