import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import { Aantallenfouten } from '../components/aantallen/Aantallenfouten.tsx';
import { Aantallentabel } from '../components/aantallen/Aantallentabel.tsx';
import { maakRooster } from '../components/aantallen/maakRooster.ts';
import type { Roosterantwoord } from '../components/aantallen/roosterantwoord.ts';
import { useTelling } from '../components/aantallen/useTelling.ts';
import { aantallenpad, dossierpad, hoofdstukpad } from '../components/adressen.ts';
import { useAntwoord } from '../components/hoofdstuk/useAntwoord.ts';
import { maakTelstof } from '../components/levend/maakTelstof.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { Schil } from '../components/Schil.tsx';
import { maakOverzicht } from '../domain/cijfers/overzicht.ts';
import { bewaarAantallen, nietBewaard } from './aantallenbewaren.server.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';
import { vereistDossier } from './hulp.server.ts';
import { ofMislukt } from './mislukt.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  paginatitel(`Aantallen: ${data?.titel ?? 'dossier'}`, data?.fout);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { id, stand } = await vereistDossier(params.dossier);
  const { naamGebied, gemeenten } = maakOverzicht(stand.dossier);
  return {
    id,
    fout: isFout(context),
    titel: stand.dossier.titel || 'Zonder titel',
    versie: stand.versie,
    gebied: naamGebied || 'Het werkingsgebied',
    gemeenten: gemeenten.length,
    rooster: maakRooster(stand.dossier),
    telstof: maakTelstof(stand.dossier),
    bewaard: new URL(request.url).searchParams.has('bewaard'),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const formulier = await request.formData();
  const antwoord = await ofMislukt(
    () => bewaarAantallen(poorten, id, stand, formulier),
    () => nietBewaard(stand, formulier),
  );
  return antwoord === null
    ? redirect(`${aantallenpad(id)}?bewaard`, 303)
    : foutantwoord(context, antwoord, antwoord.status);
}

export default function Aantallen() {
  const { id, titel, versie, gebied, gemeenten, rooster, telstof, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useAntwoord((useActionData<typeof action>() ?? null) as Roosterantwoord | null);
  const telling = useTelling(telstof);
  const fouten = useMemo(() => new Map(antwoord?.fouten.map((fout) => [fout.naam, fout])), [antwoord]);
  const leeg = rooster.kolommen.length === 0 && !rooster.heeftEigen;
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: dossierpad(id) }, { tekst: 'Aantallen' }]}>
      {antwoord && <Aantallenfouten {...antwoord} />}
      <div>
        <h1>Hoeveel woningen per doelgroep?</h1>
        <p className="hint">
          Vul per gemeente het aantal in. Elk aantal staat maar één keer in het dossier: totalen, grenzen en de tabellen
          in het reglement volgen vanzelf.
        </p>
      </div>
      {gemeenten === 0 || leeg ? (
        <section className="kaart">
          <p>
            {gemeenten === 0 ? 'Er zijn nog geen gemeenten.' : 'Er zijn nog geen doelgroepen.'}{' '}
            <a href={hoofdstukpad(id, { hoofdstuk: gemeenten === 0 ? 'gemeenten' : 'doelgroepen', gemeente: null })}>
              Voeg ze eerst toe.
            </a>
          </p>
        </section>
      ) : (
        <form method="post" action={aantallenpad(id)} data-rooster noValidate>
          <input type="hidden" name="gezien" value={antwoord?.gezien ?? versie} />
          {bewaard && antwoord === null && <p className="bewaard">De aantallen zijn bewaard.</p>}
          <p className="roosterzin" role="status">
            {telling.zin}
          </p>
          <Aantallentabel rooster={rooster} telling={telling} fouten={fouten} gebied={gebied} />
          <div className="rij-knoppen">
            <button className="knop">Bewaar de aantallen</button>
            <a href={dossierpad(id)}>Naar de takenlijst</a>
          </div>
        </form>
      )}
    </Schil>
  );
}
