import { useEffect, useMemo, useState } from 'react';
import { FORMULIER, tekstvelden, veldVan, verandert, waardeVan } from './formuliervelden.ts';
import { grenszin } from './grenszin.ts';
import type { Grensgroep } from './maakGrensgroepen.ts';
import { maakHerteller } from './maakHerteller.ts';
import { veldenBij } from './veldenBij.ts';
import type { Zijpaneelgegevens } from './zijpaneelgegevens.ts';

/** After this many milliseconds without a keystroke a number counts as typed. */
const RUST = 600;

/** The field that names the row of a cap: a gemeente, or a wijk. */
const RIJ = /\.(gemeente|nis)$|^wijken\.\d+\.sleutel$/;

/** The caps while somebody types. */
export interface Hertelling {
  /** As they are with what stands in the form now. */
  readonly groepen: readonly Grensgroep[];
  /** As they were when nobody was typing; colours follow these. */
  readonly rust: readonly Grensgroep[];
  readonly zin: string;
  /** The gemeente or wijk of the row that is being filled in; null when there is none. */
  readonly nis: string | null;
}

type Uitgangspunt = Pick<Zijpaneelgegevens, 'telstof' | 'adres' | 'sleutel' | 'groepen'>;

/** Counts the caps again at every keystroke; at rest, or when the field is left, colours and sentence follow. */
export function useHertelling({ telstof, adres, sleutel, groepen }: Uitgangspunt): Hertelling {
  const { hoofdstuk, gemeente } = adres;
  const herteller = useMemo(
    () => telstof && maakHerteller(telstof, { hoofdstuk, gemeente } as typeof adres, sleutel),
    [telstof, hoofdstuk, gemeente, sleutel],
  );
  const begin = useMemo(() => ({ groepen, rust: groepen, zin: grenszin(groepen), nis: null }), [groepen]);
  const [hertelling, zet] = useState<Hertelling>(begin);
  useEffect(() => zet(begin), [begin]);

  useEffect(() => {
    if (herteller === null) return;
    let wekker: ReturnType<typeof setTimeout> | undefined;
    let onrustig = false;

    const kom = () => {
      clearTimeout(wekker);
      const formulier = document.querySelector<HTMLFormElement>(FORMULIER);
      if (!onrustig || formulier === null) return;
      onrustig = false;
      const nu = herteller.opnieuw(tekstvelden(formulier));
      zet((was) => ({ ...was, groepen: nu, rust: nu, zin: grenszin(nu) }));
    };
    const opInvoer = (gebeurtenis: Event) => {
      const veld = veldVan(gebeurtenis);
      if (veld === null || veld.form === null) return;
      const { form } = veld;
      const velden = veldenBij(veld.name, (naam) => waardeVan(form, naam));
      const nu = herteller.naVeld(velden);
      zet((was) => ({ ...was, groepen: nu }));
      onrustig = true;
      clearTimeout(wekker);
      wekker = setTimeout(kom, RUST);
    };
    const opFocus = (gebeurtenis: Event) => {
      const veld = veldVan(gebeurtenis);
      if (veld === null || veld.form === null) return;
      const { form } = veld;
      const rij = veldenBij(veld.name, (naam) => waardeVan(form, naam)).findLast(([naam]) => RIJ.test(naam));
      zet((was) => ({ ...was, nis: rij?.[1] ?? null }));
    };
    // A button that adds, moves or removes a row changes the form without typing; at rest it is read again as a whole.
    const opKlik = (gebeurtenis: Event) => {
      if (!verandert(gebeurtenis)) return;
      onrustig = true;
      clearTimeout(wekker);
      wekker = setTimeout(kom, RUST);
    };
    document.addEventListener('input', opInvoer);
    document.addEventListener('click', opKlik);
    document.addEventListener('focusin', opFocus);
    document.addEventListener('focusout', kom);
    return () => {
      clearTimeout(wekker);
      document.removeEventListener('input', opInvoer);
      document.removeEventListener('click', opKlik);
      document.removeEventListener('focusin', opFocus);
      document.removeEventListener('focusout', kom);
    };
  }, [herteller]);
  return hertelling;
}
