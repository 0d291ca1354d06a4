import { useEffect, useMemo, useState } from 'react';
import type { Telbaar } from '../../domain/cijfers/bestandstelling.ts';
import { metHoofdstuk } from '../../domain/procedure/metHoofdstuk.ts';
import { leesAantal } from '../../domain/vragen/lees/leesGetal.ts';
import { grenszin } from '../levend/grenszin.ts';
import { celadres, celUitNaam, doelgroepenVan, zetCel } from './cel.ts';
import { type Roostertelling, telRooster } from './telRooster.ts';

/** After this many milliseconds without a keystroke a number counts as typed. */
const RUST = 600;

/** The form of the table. */
export const ROOSTER = 'form[data-rooster]';

export interface Telling {
  /** With what stands in the table now. */
  readonly nu: Roostertelling;
  /** When nobody was typing; marks follow this one. */
  readonly rust: Roostertelling;
  readonly zin: string;
}

/** The dossier with what was typed in one field of the table; the same one when that is no number of a cell. */
function metGetypt(dossier: Telbaar, { name, value }: HTMLInputElement): Telbaar {
  const cel = celUitNaam(name);
  const gelezen = leesAantal(value);
  if (cel === null || !gelezen.ok) return dossier;
  const hier = { inleiding: '', doelgroepen: [...doelgroepenVan(dossier, cel.deel)] };
  return metHoofdstuk(dossier, celadres(cel), zetCel(hier, cel, gelezen.waarde as number | null));
}

/** Counts the table again at every keystroke; marks and sentence follow at rest, or when the field is left. */
export function useTelling(telstof: Telbaar): Telling {
  const begin = useMemo(() => {
    const telling = telRooster(telstof);
    return { nu: telling, rust: telling, zin: grenszin(telling.groepen) };
  }, [telstof]);
  const [telling, zet] = useState<Telling>(begin);

  useEffect(() => {
    let werk = telstof;
    let wekker: ReturnType<typeof setTimeout> | undefined;
    const kom = () => {
      clearTimeout(wekker);
      zet(({ nu }) => ({ nu, rust: nu, zin: grenszin(nu.groepen) }));
    };
    const tel = (velden: Iterable<unknown>) => {
      for (const veld of velden) if (veld instanceof HTMLInputElement) werk = metGetypt(werk, veld);
      const nu = telRooster(werk);
      zet((was) => ({ ...was, nu }));
    };
    const opInvoer = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.closest(ROOSTER) === null) return;
      tel([target]);
      clearTimeout(wekker);
      wekker = setTimeout(kom, RUST);
    };
    // What a browser filled in again after going back counts from the start.
    const formulier = document.querySelector<HTMLFormElement>(ROOSTER);
    if (formulier !== null) tel(formulier.elements);
    kom();
    document.addEventListener('input', opInvoer);
    document.addEventListener('focusout', kom);
    return () => {
      clearTimeout(wekker);
      document.removeEventListener('input', opInvoer);
      document.removeEventListener('focusout', kom);
    };
  }, [telstof]);
  return telling;
}
