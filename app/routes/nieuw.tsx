import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BestandFormulier } from '../components/dossiers/BestandFormulier.tsx';
import { Foutoverzicht } from '../components/dossiers/Foutoverzicht.tsx';
import { NieuwFormulier } from '../components/dossiers/NieuwFormulier.tsx';
import { useAntwoord } from '../components/hoofdstuk/useAntwoord.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { Schil } from '../components/Schil.tsx';
import { context } from '../context.server.ts';
import { beginDossier } from './beginDossier.server.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => paginatitel('Nieuw dossier', data?.fout);

/** Gives out the ids of the dossiers that the two forms may make. */
export async function loader({ context: verzoek }: LoaderFunctionArgs) {
  const { poorten } = await context();
  return { fout: isFout(verzoek), nummers: { maak: poorten.nieuwId(), voerIn: poorten.nieuwId() } };
}

/** Makes the dossier and goes to it; 422 shows what was typed with everything that is wrong, and 500 when nothing could be written. */
export async function action({ request, context: verzoek }: ActionFunctionArgs) {
  const { poorten } = await context();
  const begin = await beginDossier(poorten, await request.formData());
  if (begin.soort === 'mislukt') return foutantwoord(verzoek, begin.poging, begin.status);
  return redirect(begin.naar, 303);
}

export default function Nieuw() {
  const { nummers } = useLoaderData<typeof loader>();
  const poging = useAntwoord(useActionData<typeof action>() ?? null);
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
