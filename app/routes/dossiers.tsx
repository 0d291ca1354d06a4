import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Dossierregel } from '../components/dossiers/Dossierregel.tsx';
import { Foutoverzicht } from '../components/dossiers/Foutoverzicht.tsx';
import { useAntwoord } from '../components/hoofdstuk/useAntwoord.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { Schil } from '../components/Schil.tsx';
import { context } from '../context.server.ts';
import { beheerDossier } from './beheerDossier.server.ts';
import { leesDossierlijst } from './dossierlijst.server.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => paginatitel('Dossiers', data?.fout);

export async function loader({ context: verzoek }: LoaderFunctionArgs) {
  const { poorten } = await context();
  return { fout: isFout(verzoek), dossiers: await leesDossierlijst(poorten) };
}

/** Gives a dossier another title or copies it; 422 and 500 show the title as it was typed. */
export async function action({ request, context: verzoek }: ActionFunctionArgs) {
  const { poorten } = await context();
  const uitkomst = await beheerDossier(poorten, await request.formData());
  return uitkomst.soort === 'gelukt'
    ? redirect(uitkomst.naar, 303)
    : foutantwoord(verzoek, uitkomst.poging, uitkomst.status);
}

export default function Dossiers() {
  const { dossiers } = useLoaderData<typeof loader>();
  const poging = useAntwoord(useActionData<typeof action>() ?? null);
  return (
    <Schil>
      {poging && <Foutoverzicht titel={poging.kop} fouten={[{ veld: `titel-${poging.dossier}`, fout: poging.fout }]} />}
      <div className="kop-met-knop">
        <h1>Dossiers</h1>
        {/* A full load: every opening of the page gives out the id of one new dossier. */}
        <a href="/dossiers/nieuw" className="knop">
          Nieuw dossier
        </a>
      </div>
      <section className="kaart" aria-label="Dossiers">
        {dossiers.length === 0 ? (
          <>
            <h2>Nog geen dossiers</h2>
            <p>Begin met een leeg dossier, of voer een dossierbestand in van een andere computer.</p>
          </>
        ) : (
          <ul className="taken dossiers">
            {dossiers.map((dossier) => (
              <Dossierregel
                key={dossier.id}
                dossier={dossier}
                poging={poging?.dossier === dossier.id ? poging : null}
              />
            ))}
          </ul>
        )}
      </section>
    </Schil>
  );
}
