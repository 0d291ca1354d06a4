import { hoogstens } from '../../domain/cijfers/breuk.ts';
import type { GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { som } from '../../domain/cijfers/tellingen.ts';
import type { Gemeente } from '../../domain/reglement/gemeenten.ts';
import { breukInWoorden } from '../../domain/taal/breukInWoorden.ts';
import { getal, procent } from '../../domain/taal/getal.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Tabel } from '../blokken.ts';
import { herkomst } from './herkomst.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

/** What stands in a cell as long as the figure is not filled in. */
export const ONBEKEND = 'niet opgegeven';
const cel = (aantal: number | null): string => (aantal === null ? ONBEKEND : getal(aantal));
const allen = <T>(rijen: readonly T[], lees: (rij: T) => number | null): number | null => {
  const waarden = rijen.map(lees);
  return waarden.some((waarde) => waarde === null) ? null : som(waarden.map((waarde) => waarde ?? 0));
};

const verhuurderMetHerkomst = ({ verhuurder, aantal, inOverdracht, ...rest }: Gemeente['woningen'][number]): string =>
  [
    `${verhuurder || 'verhuurder zonder naam'}: ${aantal === null ? ONBEKEND : `${getal(aantal)} woningen`}`,
    inOverdracht ? 'in overdracht naar de woonmaatschappij' : '',
    herkomst(rest),
  ]
    .filter(Boolean)
    .join('; ');

function patrimonium({ gemeenten, woningen, recht, dossier, naamGebied }: Overzicht): Tabel {
  const derde = recht.derdePatrimonium.waarde;
  const regel = (sleutel: string, naam: string, aantal: number | null, totaal = false) =>
    rij(sleutel, [naam, cel(aantal), aantal === null ? '' : getal(hoogstens(derde, aantal))], totaal);
  const gebied = gemeenten.length > 1 ? [regel('gebied', naamGebied || 'Hele gebied', woningen, true)] : [];
  const noten = gemeenten.flatMap(({ naam, gegevens }) =>
    gegevens.woningen.map((deel) => `${naam}, ${verhuurderMetHerkomst(deel)}.`),
  );
  const notenGebied = dossier.hoofdstukken.gemeenten.woningenGebied.map(
    (deel) => `Hele gebied, ${verhuurderMetHerkomst(deel)}.`,
  );
  return tabel(
    'gemeenten.patrimonium',
    `Sociale huurwoningen en het hoogste aantal voor specifieke doelgroepen samen (${breukInWoorden(derde)}, nooit naar boven afgerond)`,
    [woorden('Gemeente'), cijfers('Sociale huurwoningen', 2), cijfers(`Hoogstens ${breukInWoorden(derde)}`, 2)],
    [...gemeenten.map(({ nis, naam, woningen }) => regel(nis, naam, woningen)), ...gebied],
    [...noten, ...notenGebied],
  );
}

type Groep = 'inwoners' | 'kandidaten';

function leeftijden({ gemeenten, recht }: Overzicht, groep: Groep, kop: string): Tabel | null {
  const vanaf = `vanaf ${recht.ouderenLeeftijd.waarde} jaar`;
  const ingevuld = gemeenten.filter(
    ({ gegevens }) => gegevens[groep].totaal !== null || gegevens[groep].vanaf65 !== null,
  );
  if (ingevuld.length === 0) return null;
  const regel = (sleutel: string, naam: string, totaal: number | null, vanaf65: number | null, som = false) =>
    rij(
      sleutel,
      [naam, cel(totaal), cel(vanaf65), totaal === null || vanaf65 === null ? '' : procent(vanaf65, totaal)],
      som,
    );
  const totalen = [
    allen(ingevuld, ({ gegevens }) => gegevens[groep].totaal),
    allen(ingevuld, ({ gegevens }) => gegevens[groep].vanaf65),
  ] as const;
  return tabel(
    `gemeenten.${groep}`,
    `${kop}, en ${kop.toLowerCase()} ${vanaf}`,
    [woorden('Gemeente'), cijfers(kop, 2), cijfers(hoofdletter(vanaf), 2), cijfers('Aandeel', 2)],
    [
      ...ingevuld.map(({ nis, naam, gegevens }) => regel(nis, naam, gegevens[groep].totaal, gegevens[groep].vanaf65)),
      ...(ingevuld.length > 1 ? [regel('samen', 'Samen', ...totalen, true)] : []),
    ],
    ingevuld.map(({ gegevens }) => herkomst(gegevens[groep])),
  );
}

const TYPES = ['1', '2', '3', '4', '5']
  .map((slaapkamers) => `Eengezinswoning ${slaapkamers} slpk.`)
  .concat(['studio', '1 slpk.', '2 slpk.', '3 slpk.', '4 slpk.'].map((soort) => `Appartement ${soort}`));

function types({ gemeenten }: Overzicht): Tabel | null {
  const ingevuld = gemeenten.filter(({ gegevens }) => cellen(gegevens).some((aantal) => aantal !== null));
  if (ingevuld.length === 0) return null;
  return tabel(
    'gemeenten.types',
    'Sociale huurwoningen naar soort en aantal slaapkamers',
    [woorden('Soort woning'), ...ingevuld.map(({ naam }) => cijfers(naam))],
    [
      ...TYPES.map((titel, index) =>
        rij(`type-${index}`, [titel, ...ingevuld.map(({ gegevens }) => cel(cellen(gegevens)[index] ?? null))]),
      ),
      rij(
        'totaal',
        ['Totaal', ...ingevuld.map(({ gegevens }) => cel(allen(cellen(gegevens), (aantal) => aantal)))],
        true,
      ),
    ],
    ingevuld.map(({ gegevens }) => herkomst(gegevens.perType)),
  );
}

const cellen = ({ perType }: Gemeente) => [...perType.eengezinswoning, ...perType.appartement];

function klein(gemeenten: readonly GemeenteInOverzicht[], { ouderenKlein }: Overzicht['recht']): Tabel | null {
  const ingevuld = gemeenten.filter(({ kleineWoningen }) => kleineWoningen !== null);
  if (ingevuld.length === 0) return null;
  return tabel(
    'gemeenten.klein',
    'Studio’s en woningen met 1 of 2 slaapkamers, alle verhuurders samen',
    [woorden('Gemeente'), cijfers('Kleine woningen', 2), cijfers(hoofdletter(breukInWoorden(ouderenKlein.waarde)), 2)],
    ingevuld.map(({ nis, naam, kleineWoningen }) =>
      rij(nis, [naam, cel(kleineWoningen), cel(hoogstens(ouderenKlein.waarde, kleineWoningen ?? 0))]),
    ),
    ingevuld.map(({ gegevens }) => herkomst(gegevens.kleineWoningen)),
  );
}

/** The tables of 1.2; a table of which no figure is known is null and left out. */
export function gemeentenInTekst(overzicht: Overzicht) {
  return {
    patrimonium: patrimonium(overzicht),
    inwoners: leeftijden(overzicht, 'inwoners', 'Inwoners'),
    kandidaten: leeftijden(overzicht, 'kandidaten', 'Kandidaat-huurders'),
    types: types(overzicht),
    klein: klein(overzicht.gemeenten, overzicht.recht),
  };
}
