import { Link } from '@remix-run/react';
import { opsomming } from '../../domain/taal/opsomming.ts';

/** The way to the document that a group of chapters makes. */
export const Leeslink = ({ tekst, naar }: { readonly tekst: string; readonly naar: string }) => (
  <p>
    <Link to={naar}>{tekst}</Link>
  </p>
);

/** The notice that the toewijzingsreglement changed since it was taken over, with the way to where that is done. */
export const Achter = ({ achter, naar }: { readonly achter: readonly string[]; readonly naar: string }) => (
  <p className="let-op">
    Loopt achter op het toewijzingsreglement: {opsomming(achter)} {achter.length === 1 ? 'veranderde' : 'veranderden'}.{' '}
    <Link to={naar}>Bekijk en neem over</Link>
  </p>
);
