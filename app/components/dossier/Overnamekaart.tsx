import { Form, Link } from '@remix-run/react';
import { reglementpad } from '../adressen.ts';
import type { Overname } from './maakOvername.ts';

interface Eigenschappen {
  readonly id: string;
  readonly overname: Overname;
}

/** Whether the intern huurreglement is behind the toewijzingsreglement and where, with the button that takes it over. */
export const Overnamekaart = ({ id, overname: { op, achter } }: Eigenschappen) => (
  <section className={`kaart verder zonder-afdruk ${achter.length > 0 ? 'let' : ''}`} aria-labelledby="overname">
    <h2 id="overname">
      {achter.length > 0 ? 'Loopt achter op het toewijzingsreglement' : 'Regels uit het toewijzingsreglement'}
    </h2>
    {op === null && <p>Het toewijzingsreglement is nog niet overgenomen in dit intern huurreglement.</p>}
    {op !== null && achter.length === 0 && (
      <p>Het toewijzingsreglement is overgenomen op {op} en is sindsdien niet veranderd.</p>
    )}
    {op !== null && achter.length > 0 && (
      <>
        <p>Overgenomen op {op}. Sindsdien veranderde:</p>
        <ul>
          {achter.map(({ sleutel, titel, wat, naar }) => (
            <li key={sleutel}>
              {naar === null ? titel : <Link to={naar}>{titel}</Link>} ({wat})
            </li>
          ))}
        </ul>
      </>
    )}
    {(op === null || achter.length > 0) && (
      <Form method="post" action={`${reglementpad(id, 'ihr')}/overnemen`}>
        <button className="knop" type="submit">
          Neem het toewijzingsreglement over
        </button>
      </Form>
    )}
  </section>
);
