import { hoogstens } from '../cijfers/breuk.ts';
import type { GemeenteInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import { som } from '../cijfers/tellingen.ts';
import { adressleutel, sleutelVan } from '../patrimonium/adressleutel.ts';
import { telPatrimonium } from '../patrimonium/telPatrimonium.ts';

/** Eengezinswoning with 1 to 5 bedrooms, then appartement: studio and 1 to 4 bedrooms; null is a figure that is not filled in. */
export type Typerij = readonly (number | null)[];

/** The figures of the 65+ sjabloon of one gemeente [002:254-286], in dwellings; null where one is not known. */
export interface Ouderencijfers {
  readonly perType: Typerij;
  /** The dwellings for ouderen by type; null with the reason when they cannot be counted by type. */
  readonly ouderenPerType:
    | { readonly rij: Typerij; readonly waarom: '' }
    | { readonly rij: null; readonly waarom: string };
  readonly woningen: number | null;
  readonly derde: number | null;
  readonly kwart: number | null;
  readonly klein: number | null;
  readonly derdeKlein: number | null;
  /** Dwellings kept for all specifieke doelgroepen together, and for ouderen among them. */
  readonly doelgroepen: number;
  readonly ouderen: number;
}

/** The gemeenten that have a doelgroep of ouderen; each has a sjabloon of its own. */
export const gemeentenMetOuderen = ({ gemeenten }: Overzicht): readonly GemeenteInOverzicht[] =>
  gemeenten.filter(({ aandelen }) => aandelen.some(({ inOverzicht }) => inOverzicht.ouderen));

/** The addresses that are labelled for ouderen in a gemeente. */
const gelabeld = ({ nis, aandelen }: GemeenteInOverzicht) =>
  aandelen
    .filter(({ inOverzicht }) => inOverzicht.ouderen)
    .flatMap(({ inOverzicht }) => inOverzicht.doelgroep.woningen.filter(({ gemeente }) => gemeente === nis));

/** Counts the labelled dwellings by type, each looked up in the patrimonium, which knows its type and bedrooms. */
function telOuderenPerType(gemeente: GemeenteInOverzicht, { dossier }: Overzicht): Ouderencijfers['ouderenPerType'] {
  const adressen = gelabeld(gemeente);
  const onbekend = (waarom: string) => ({ rij: null, waarom });
  if (adressen.length !== gemeente.voorbehoudenOuderen)
    return onbekend(`van ${adressen.length} van de ${gemeente.voorbehoudenOuderen} woningen is het adres gekozen`);
  const bekend = new Map(
    dossier.hoofdstukken.patrimonium.woningen
      .filter((woning) => woning.gemeente === gemeente.nis)
      .map((woning) => [sleutelVan(woning), woning]),
  );
  const woningen = adressen.flatMap((adres) => bekend.get(adressleutel(adres)) ?? []);
  if (woningen.length < adressen.length)
    return onbekend(`${adressen.length - woningen.length} adressen staan niet in het patrimonium, dat het type kent`);
  const [telling] = telPatrimonium(woningen);
  if (telling === undefined) return onbekend('er zijn geen woningen gekozen');
  const { eengezinswoning, appartement, buiten } = telling.perType;
  if (buiten.length > 0)
    return onbekend(
      `van ${som(buiten.map(({ woningen }) => woningen))} woningen is type of aantal slaapkamers niet bekend`,
    );
  return { rij: [...eengezinswoning, ...appartement], waarom: '' };
}

/** Counts what the 65+ sjabloon of a gemeente asks; the shares are those of the rechtskader and never rounded up. */
export function ouderencijfers(gemeente: GemeenteInOverzicht, overzicht: Overzicht): Ouderencijfers {
  const { woningen, kleineWoningen: klein, gegevens, voorbehouden, voorbehoudenOuderen } = gemeente;
  const { derdePatrimonium, ouderenPatrimonium, ouderenKlein } = overzicht.recht;
  return {
    perType: [...gegevens.perType.eengezinswoning, ...gegevens.perType.appartement],
    ouderenPerType: telOuderenPerType(gemeente, overzicht),
    woningen,
    derde: woningen === null ? null : hoogstens(derdePatrimonium.waarde, woningen),
    kwart: woningen === null ? null : hoogstens(ouderenPatrimonium.waarde, woningen),
    klein,
    derdeKlein: klein === null ? null : hoogstens(ouderenKlein.waarde, klein),
    doelgroepen: voorbehouden,
    ouderen: voorbehoudenOuderen,
  };
}
