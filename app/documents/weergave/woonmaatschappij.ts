import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { Woonmaatschappij } from '../../domain/reglement/woonmaatschappij.ts';
import { voluit } from '../../domain/taal/datum.ts';
import { rij, tabel, woorden } from './tabel.ts';

type Adres = Woonmaatschappij['zetel'];

/** An address on one line: 'Straat 2 bus 16, 9200 Plaats'; '' when nothing is filled in. */
export function adresregel({ straat, nummer, bus, postcode, plaats }: Adres): string {
  const huis = [straat, nummer, bus ? `bus ${bus}` : ''].filter(Boolean).join(' ');
  return [huis, [postcode, plaats].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** The version table: version, in force, drawn up by, approved, earlier approvals. */
function versietabel({ versie }: Woonmaatschappij) {
  return tabel(
    'versies.tabel',
    'Deze versie en de eerdere goedkeuringen',
    [
      woorden('Versie', 1),
      woorden('In werking', 2),
      woorden('Opgemaakt door', 3),
      woorden('Goedgekeurd door het bestuursorgaan', 3),
      woorden('Eerdere goedkeuringen', 3),
    ],
    [
      rij('versie', [
        versie.nummer,
        versie.ingangsdatum ? voluit(versie.ingangsdatum) : '',
        versie.opgemaaktDoor,
        versie.goedgekeurdOp ? voluit(versie.goedgekeurdOp) : '',
        versie.eerdereGoedkeuringen.map(voluit).join(', '),
      ]),
    ],
  );
}

/** What 1.1 and the version table need. */
export function woonmaatschappijInTekst({ dossier }: Overzicht) {
  const wm = dossier.hoofdstukken.woonmaatschappij;
  return {
    naam: wm.naam,
    rechtsvorm: wm.rechtsvorm,
    ondernemingsnummer: wm.ondernemingsnummer,
    zetel: adresregel(wm.zetel),
    contactpunten: wm.contactpunten.map(({ naam, adres, openingsuren }) => ({
      naam,
      adres: adresregel(adres),
      openingsuren,
    })),
    email: wm.email,
    telefoon: wm.telefoon,
    website: wm.website,
    heeftVersie: wm.versie.nummer !== '' || wm.versie.ingangsdatum !== null || wm.versie.goedgekeurdOp !== null,
    versietabel: versietabel(wm),
  };
}
