import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { neemVerdelingOver, type Verdelingvoorstel, verdelingvoorstel } from '../application/neemVerdelingOver.ts';
import { deelpad, dossierpad, hoofdstukpad } from '../components/adressen.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { Schil } from '../components/Schil.tsx';
import { Overnametabel } from '../components/verdeling/Overnametabel.tsx';
import { verdelingpad } from '../components/verdeling/verdelingpad.ts';
import type { Stand } from '../domain/procedure/stand.ts';
import { getal } from '../domain/taal/getal.ts';
import { opsomming } from '../domain/taal/opsomming.ts';
import { tekstVan } from './formulierveld.server.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';
import { LOKAAL, vereistDossier } from './hulp.server.ts';
import { BEWAREN_MISLUKT, ofMislukt } from './mislukt.server.ts';

const VEROUDERD =
  'Iemand anders bewaarde intussen een hoofdstuk waarop deze aantallen steunen. Er is niets overgenomen; hieronder staat wat er nu zou veranderen.';
const NIETS = 'Er valt niets (meer) over te nemen; er is niets veranderd.';

/** What the page shows of a proposal. */
type Getoond = Omit<Verdelingvoorstel, 'inhoud'>;

/** Why nothing was taken over. */
interface Antwoord {
  readonly melding: string;
}

/** The proposal as the page shows it; the chapter that it makes stays on the server. */
function getoond(stand: Stand, sleutel: string): Getoond | null {
  const voorstel = verdelingvoorstel(stand, sleutel);
  if (voorstel === null) return null;
  const { inhoud, ...rest } = voorstel;
  return rest;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => paginatitel('Verdeling overnemen', data?.fout);

/** What would change; `?overgenomen` says that it just did. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { id, stand } = await vereistDossier(params.dossier);
  const sleutel = params.contingent ?? '';
  const doelgroep = stand.dossier.hoofdstukken.contingentverdeling.contingenten.find(
    (een) => een.sleutel === sleutel,
  )?.doelgroep;
  return {
    id,
    fout: isFout(context),
    titel: stand.dossier.titel || 'Zonder titel',
    versie: stand.versie,
    sleutel,
    hoofdstuk: hoofdstukpad(id, { hoofdstuk: 'contingentverdeling', gemeente: null }),
    naar: doelgroep ? deelpad(id, { hoofdstuk: 'doelgroepen', gemeente: null }, doelgroep, '') : null,
    voorstel: getoond(stand, sleutel),
    gedaan: new URL(request.url).searchParams.has('overgenomen'),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const formulier = await request.formData();
  const sleutel = params.contingent ?? '';
  const gezien = Number(tekstVan(formulier, 'gezien')) || 0;
  const fout = (status: number, melding: string) => foutantwoord<Antwoord>(context, { melding }, status);
  return ofMislukt(
    async () => {
      const uitkomst = await neemVerdelingOver(poorten, LOKAAL, stand, { dossier: id, sleutel, gezien });
      if (uitkomst.soort === 'overgenomen') return redirect(`${verdelingpad(id, sleutel)}?overgenomen`, 303);
      return uitkomst.soort === 'verouderd' ? fout(409, VEROUDERD) : fout(422, NIETS);
    },
    () => fout(500, BEWAREN_MISLUKT),
  );
}

export default function Verdeling() {
  const { id, titel, versie, sleutel, hoofdstuk, naar, voorstel, gedaan } = useLoaderData<typeof loader>();
  const antwoord = (useActionData<typeof action>() ?? null) as Antwoord | null;
  const verandert = voorstel?.regels.some(({ was, wordt }) => wordt !== null && was !== wordt) ?? false;
  const kop = sleutel === '' ? 'Gewichten vanuit 1.2' : 'Aantallen naar de doelgroep';
  return (
    <Schil
      pad={[
        { tekst: 'Dossiers', naar: '/' },
        { tekst: titel, naar: dossierpad(id) },
        { tekst: 'Verdeling van een contingent', naar: hoofdstuk },
        { tekst: kop },
      ]}
    >
      <h1>{kop}</h1>
      {antwoord?.melding && (
        <p className="melding fout" role="alert">
          {antwoord.melding}
        </p>
      )}
      {gedaan && voorstel !== null && antwoord === null && (
        <p className="bewaard" role="status">
          {voorstel.contingent === null
            ? 'De gewichten zijn ingevuld en bewaard.'
            : `De aantallen van ${voorstel.contingent.naam} staan nu bij de doelgroep ${voorstel.contingent.doelgroep}.`}
        </p>
      )}
      {voorstel === null ? (
        <p>
          Er valt niets over te nemen. De verdeling moet volledig zijn, en minstens één zone of deel moet voor een
          gemeente staan{sleutel === '' ? '; eigen gewichten vult u zelf in' : ''}.
        </p>
      ) : (
        <>
          {!verandert && !gedaan && <p>Alles staat er al zo: overnemen zou niets veranderen.</p>}
          <Overnametabel rijen={voorstel.regels} />
          {voorstel.nietGekoppeld.length > 0 && (
            <p>
              Niet overgenomen, want niet aan een gemeente gekoppeld:{' '}
              {opsomming(voorstel.nietGekoppeld.map(({ naam, aantal }) => `${naam} (${getal(aantal)})`))}.
            </p>
          )}
        </>
      )}
      <div className="rij-knoppen">
        {verandert && (
          <form method="post" action={verdelingpad(id, sleutel)}>
            <input type="hidden" name="gezien" value={versie} />
            <button className="knop" type="submit">
              {sleutel === '' ? 'Vul deze gewichten in' : 'Neem deze aantallen over in de doelgroep'}
            </button>
          </form>
        )}
        {!verandert && naar !== null && <a href={naar}>Bekijk de doelgroep</a>}
        <a href={hoofdstuk}>Terug naar de verdeling</a>
      </div>
    </Schil>
  );
}
