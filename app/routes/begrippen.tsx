import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Begrippenlijst } from '../components/begrippen/Begrippenlijst.tsx';
import { maakBegrippen } from '../components/begrippen/maakBegrippen.ts';
import { Schil } from '../components/Schil.tsx';

export const meta: MetaFunction = () => [{ title: 'Begrippen · Toewijs' }];

/** The legal terms that the questions use. */
export const loader = () => ({ letters: maakBegrippen() });

export default function Begrippen() {
  const { letters } = useLoaderData<typeof loader>();
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: 'Begrippen' }]}>
      <div>
        <h1>Begrippen</h1>
        <p className="zacht">
          De woorden uit de regels, in gewone taal. Staat er “te bevestigen” bij een bron, dan is ze overgenomen uit een
          oudere of nog niet definitieve tekst: kijk ze na voor u erop steunt.
        </p>
      </div>
      <Begrippenlijst letters={letters} />
    </Schil>
  );
}
