import { BRONNEN } from '../recht/bronnen.ts';
import { eigenWoonbinding, wijktAf } from '../reglement/eigenWoonbinding.ts';
import { inGebied, inGemeente } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';

/** Advice on one choice; `keuze` is null as long as it is not made, `waar` says where it holds. */
function advies(
  keuze: string | null,
  motivering: string,
  waar: string,
): Pick<Vaststelling, 'tekst' | 'herstel'> | null {
  if (keuze === null) {
    return {
      tekst: `Of er een strengere woonbinding komt (${waar}), is nog niet beantwoord.`,
      herstel: 'Kies; ook “geen strengere woonbinding” is een keuze.',
    };
  }
  if (keuze !== 'geen' || motivering.trim() !== '') return null;
  return {
    tekst: `Er is gekozen voor geen strengere woonbinding (${waar}), zonder motivering; ook die keuze mag gemotiveerd worden.`,
    herstel: 'Zeg in een paar zinnen waarom.',
  };
}

/** No strengere woonbinding is a choice too, which may be motivated; and a question that stays open is said. Practice. */
export const wbKeuze: Regel = {
  id: 'WB-KEUZE',
  titel: 'De keuze voor of tegen een strengere woonbinding',
  niveau: 'adviseert',
  bron: BRONNEN.keuzeWoonbinding,
  toets: ({ dossier, gemeenten }) => {
    const { strenger, motivering } = dossier.hoofdstukken.woonbinding;
    const gebied = advies(strenger, motivering, 'alle gemeenten');
    const voorAllen = gebied === null ? [] : [{ ...gebied, plaats: inGebied('woonbinding', 'strenger') }];
    const eigen = gemeenten.flatMap(({ nis, naam }) => {
      if (strenger !== 'per-gemeente' && !wijktAf(dossier, nis)) return [];
      const eigen = eigenWoonbinding(dossier, nis);
      const gevonden = advies(eigen?.strenger ?? null, eigen?.motivering ?? '', naam);
      return gevonden === null ? [] : [{ ...gevonden, plaats: inGemeente(nis, 'woonbinding', 'strenger') }];
    });
    return [...voorAllen, ...eigen];
  },
};
