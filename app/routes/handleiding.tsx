import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import markdown from '../../docs/handleiding.md?raw';
import { Documentblad } from '../components/Documentblad.tsx';
import { maakHandleiding } from '../components/handleiding/maakHandleiding.ts';
import { Schil } from '../components/Schil.tsx';

export const meta: MetaFunction = () => [{ title: 'Handleiding · Toewijs' }];

/** The manual, as it stands in docs/. */
export const loader = () => ({ html: maakHandleiding(markdown) });

export default function Handleiding() {
  const { html } = useLoaderData<typeof loader>();
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: 'Handleiding' }]}>
      <h1>Handleiding</h1>
      <Documentblad className="reglement handleiding" html={html} />
    </Schil>
  );
}
