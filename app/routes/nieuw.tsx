import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dossierpad } from '../components/adressen.ts';
import { BestandFormulier } from '../components/dossiers/BestandFormulier.tsx';
import { Foutoverzicht } from '../components/dossiers/Foutoverzicht.tsx';
import { NieuwFormulier } from '../components/dossiers/NieuwFormulier.tsx';
import { Schil } from '../components/Schil.tsx';
import { context } from '../context.server.ts';
import { beginDossier } from './beginDossier.server.ts';

export const meta: MetaFunction = () => [{ title: 'Nieuw dossier · Toewijs' }];

/** Gives out the ids of the dossiers that the two forms may make. */
export async function loader() {
  const { poorten } = await context();
  return { nummers: { maak: poorten.nieuwId(), voerIn: poorten.nieuwId() } };
}

/** Makes the dossier and goes to it; 422 shows what was typed, with everything that is wrong. */
export async function action({ request }: ActionFunctionArgs) {
  const { poorten } = await context();
  const begin = await beginDossier(poorten, await request.formData());
  if (begin.soort === 'mislukt') return data(begin.poging, { status: 422 });
  return redirect(`${dossierpad(begin.id)}${begin.ingevoerd ? '?ingevoerd' : ''}`, 303);
}

export default function Nieuw() {
  const { nummers } = useLoaderData<typeof loader>();
  const poging = useActionData<typeof action>();
  const maak = poging?.doe === 'maak' ? poging : null;
  const voerIn = poging?.doe === 'voer-in' ? poging : null;
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: 'Nieuw dossier' }]}>
      {poging && <Foutoverzicht titel="Het dossier is niet gemaakt" fouten={poging.overzicht} />}
      <h1>Nieuw dossier</h1>
      <div className="gelijk">
        <NieuwFormulier
          key={`maak ${nummers.maak}`}
          nummer={nummers.maak}
          titel={maak?.titel ?? ''}
          gemeenten={maak?.gemeenten ?? ''}
          fouten={maak?.fouten ?? {}}
        />
        <BestandFormulier
          key={`voer-in ${nummers.voerIn}`}
          nummer={nummers.voerIn}
          titel={voerIn?.titel ?? ''}
          bestand={voerIn?.bestand ?? ''}
          titelfout={voerIn?.titelfout}
          bestandfouten={voerIn?.bestandfouten ?? []}
        />
      </div>
    </Schil>
  );
}
