import { BLADRIJ_MAX, KOLOMMEN_MAX } from '../../domain/patrimonium/maten.ts';
import { getal } from '../../domain/taal/getal.ts';
import { kolomletters } from './kolomletters.ts';
import { OnleesbaarBestand } from './onleesbaarBestand.ts';

/** Refuses a row or a column far away, both counted from 1; 0 says nothing. Throws OnleesbaarBestand. */
export function keurPlaats(rij: number, kolom: number): void {
  if (rij > BLADRIJ_MAX) {
    throw new OnleesbaarBestand(
      `Een werkblad loopt tot rij ${rij}; hoogstens ${getal(BLADRIJ_MAX)} rijen kunnen gelezen worden. Verwijder de lege rijen onder de laatste woning, of kopieer de lijst naar een nieuw bestand.`,
    );
  }
  if (kolom > KOLOMMEN_MAX) {
    throw new OnleesbaarBestand(
      `Een werkblad loopt tot kolom ${kolomletters(kolom - 1)}; hoogstens ${KOLOMMEN_MAX} kolommen kunnen gelezen worden. Kopieer de lijst naar een nieuw bestand.`,
    );
  }
}
