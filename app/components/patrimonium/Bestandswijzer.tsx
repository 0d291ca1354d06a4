import { patrimoniumpad } from '../adressen.ts';

/** Beside figures that are typed: that a file with dwellings counts them all. */
export const Bestandswijzer = ({ id }: { readonly id: string }) => (
  <p className="hint">
    Staan uw woningen in een rekenblad? <a href={patrimoniumpad(id)}>Laad het bij het patrimonium</a>: het programma
    telt dan alle woningen voor u.
  </p>
);
