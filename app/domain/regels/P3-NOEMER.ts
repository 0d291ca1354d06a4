import type { GemeenteInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import { som, telWoningen, telWoningenPerType } from '../cijfers/tellingen.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { getal } from '../taal/getal.ts';
import { opsomming } from '../taal/opsomming.ts';
import { woningen } from '../taal/woningen.ts';
import { berekend, herkomst, herkomstWoningen } from './cijfer.ts';
import { inGebied } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';

/** Whether a doelgroep takes dwellings here, or deel 2 of the gemeente has one of its own. */
const heeftDoelgroep = ({ nis, voorbehouden }: GemeenteInOverzicht, eigenDoelgroep: ReadonlySet<string>): boolean =>
  voorbehouden > 0 || eigenDoelgroep.has(nis);

/** What is missing in the rows of the landlords, in words. */
function ontbreekt({ gegevens }: GemeenteInOverzicht): string[] {
  if (gegevens.woningen.length === 0) return ['het aantal sociale huurwoningen met bron en peildatum'];
  return gegevens.woningen.flatMap(({ verhuurder, aantal, bron, peildatum }, index) => {
    const delen = [
      ...(aantal === null ? ['het aantal'] : []),
      ...(bron.trim() === '' ? ['de bron'] : []),
      ...(peildatum === null ? ['de peildatum'] : []),
    ];
    return delen.length === 0 ? [] : [`${opsomming(delen)} voor ${verhuurder.trim() || `verhuurder ${index + 1}`}`];
  });
}

/** The dwellings of a file that have no place in the table by type: the file itself does not know where they belong. */
const buitenTabel = ({ nis, naam, gegevens, uitBestand }: GemeenteInOverzicht): Vaststelling[] => {
  const aantal = uitBestand?.buitenTabel ?? 0;
  if (uitBestand === null || aantal === 0) return [];
  return [
    {
      plaats: inGebied('gemeenten', 'perType', nis),
      niveau: 'adviseert',
      tekst: `Van ${woningen(aantal)} van ${naam} kent het bestand het type of het aantal slaapkamers niet; ze ${aantal === 1 ? 'staat' : 'staan'} niet in de tabel per woningtype.`,
      cijfers: [{ naam: 'woningen buiten de tabel', waarde: aantal, herkomst: herkomst(gegevens.perType) }],
      herstel: 'Vul type en slaapkamers aan in het rekenblad en laad het opnieuw.',
    },
  ];
};

/** The table by type of a gemeente against its dwellings; both count all landlords together. */
function tegenPerType(gemeente: GemeenteInOverzicht): Vaststelling[] {
  const { nis, naam, woningen, gegevens } = gemeente;
  if (gemeente.uitBestand !== null) return buitenTabel(gemeente);
  const tabel = telWoningenPerType(gegevens.perType);
  if (tabel === null || woningen === null || tabel.totaal === woningen) return [];
  return [
    {
      plaats: inGebied('gemeenten', 'perType', nis),
      tekst: `De tabel per woningtype van ${naam} telt ${getal(tabel.totaal)} woningen, maar volgens de verhuurders zijn er ${getal(woningen)}.`,
      cijfers: [
        { naam: 'woningen in de tabel per type', waarde: tabel.totaal, herkomst: herkomst(gegevens.perType) },
        { naam: 'woningen van de verhuurders', waarde: woningen, herkomst: herkomstWoningen(gegevens.woningen) },
      ],
      herstel: 'Breng de tabel en de aantallen van de verhuurders in overeenstemming.',
    },
  ];
}

/** The figure stated for the gebied against the gemeenten: equal when each has its figure, never below what is known. */
function tegenGebied({ dossier, gemeenten }: Overzicht): Vaststelling[] {
  const rijen = dossier.hoofdstukken.gemeenten.woningenGebied;
  const gebied = telWoningen(rijen);
  const bekend = gemeenten.filter(({ woningen }) => woningen !== null);
  const samen = som(bekend.map(({ woningen }) => woningen ?? 0));
  const volledig = gemeenten.length > 0 && bekend.length === gemeenten.length;
  if (gebied === null || (volledig ? samen === gebied : samen <= gebied)) return [];
  return [
    {
      plaats: inGebied('gemeenten', 'woningenGebied'),
      tekst: `Voor het hele gebied zijn ${getal(gebied)} woningen opgegeven, maar de gemeenten tellen er samen ${getal(samen)}.`,
      cijfers: [
        { naam: 'woningen van het gebied', waarde: gebied, herkomst: herkomstWoningen(rijen) },
        berekend('woningen van de gemeenten', samen, opsomming(bekend.map(({ naam }) => naam))),
      ],
      herstel: volledig
        ? 'Laat het cijfer van het gebied weg; het wordt uit de gemeenten berekend.'
        : 'Verbeter het cijfer van het gebied of dat van de gemeenten.',
    },
  ];
}

/**
 * A share is counted from dwellings that anyone can check: every gemeente with a doelgroep states the number of each
 * landlord with its source and reference date [002:140], and the same dwellings are not stated as another number elsewhere.
 */
export const p3Noemer: Regel = {
  id: 'P3-NOEMER',
  titel: 'Het aantal sociale huurwoningen, met bron en peildatum',
  niveau: 'blokkeert',
  bron: BRONNEN.localeNood,
  toets: (overzicht) => {
    const eigenDoelgroep = new Set(overzicht.doelgroepen.flatMap(({ gemeente }) => gemeente ?? []));
    const onvolledig = overzicht.gemeenten
      .filter((gemeente) => heeftDoelgroep(gemeente, eigenDoelgroep))
      .map((gemeente) => ({ gemeente, delen: ontbreekt(gemeente) }))
      .filter(({ delen }) => delen.length > 0)
      .map(({ gemeente: { nis, naam }, delen }) => ({
        plaats: inGebied('gemeenten', 'woningen', nis),
        tekst: `${naam} heeft een specifieke doelgroep; daarvoor ontbreekt ${opsomming(delen)}.`,
        herstel: `Vul in 1.2 voor ${naam} bij elke verhuurder het aantal woningen, de bron en de peildatum in.`,
      }));
    return [...onvolledig, ...overzicht.gemeenten.flatMap(tegenPerType), ...tegenGebied(overzicht)];
  },
};
