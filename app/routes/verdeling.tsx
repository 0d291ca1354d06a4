import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
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

/** What came of taking over: why nothing was written, or what was. */
interface Antwoord {
  readonly melding: string | null;
  readonly gedaan: Getoond | null;
}

/** The proposal as the page shows it; the chapter that it makes stays on the server. */
function getoond(stand: Stand, sleutel: string): Getoond | null {
  const voorstel = verdelingvoorstel(stand, sleutel);
  if (voorstel === null) return null;
  const { inhoud, ...rest } = voorstel;
  return rest;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => paginatitel('Verdeling overnemen', data?.fout);

export async function loader({ params, context }: LoaderFunctionArgs) {
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
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const formulier = await request.formData();
  const sleutel = params.contingent ?? '';
  const gezien = Number(tekstVan(formulier, 'gezien')) || 0;
  const fout = (status: number, melding: string) => foutantwoord<Antwoord>(context, { melding, gedaan: null }, status);
  return ofMislukt(
    async () => {
      const uitkomst = await neemVerdelingOver(poorten, LOKAAL, stand, { dossier: id, sleutel, gezien });
      if (uitkomst.soort !== 'overgenomen')
        return uitkomst.soort === 'verouderd' ? fout(409, VEROUDERD) : fout(422, NIETS);
      const { inhoud, ...gedaan } = uitkomst.voorstel;
      return foutantwoord<Antwoord>(context, { melding: null, gedaan }, 200);
    },
    () => fout(500, BEWAREN_MISLUKT),
  );
}

export default function Verdeling() {
  const { id, titel, versie, sleutel, hoofdstuk, naar, voorstel: nu } = useLoaderData<typeof loader>();
  const antwoord = (useActionData<typeof action>() ?? null) as Antwoord | null;
  const gedaan = antwoord?.gedaan ?? null;
  const voorstel = gedaan ?? nu;
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
      {gedaan !== null && (
        <p className="bewaard" role="status">
          {gedaan.contingent === null
            ? 'De gewichten zijn ingevuld en bewaard.'
            : `De aantallen van ${gedaan.contingent.naam} staan nu bij de doelgroep ${gedaan.contingent.doelgroep}.`}
        </p>
      )}
      {voorstel === null ? (
        <p>
          Er valt niets over te nemen. De verdeling moet volledig zijn, en minstens één zone of deel moet voor een
          gemeente staan{sleutel === '' ? '; eigen gewichten vult u zelf in' : ''}.
        </p>
      ) : (
        <>
          <Overnametabel rijen={voorstel.regels} gedaan={gedaan !== null} />
          {voorstel.nietGekoppeld.length > 0 && (
            <p>
              Niet overgenomen, want niet aan een gemeente gekoppeld:{' '}
              {opsomming(voorstel.nietGekoppeld.map(({ naam, aantal }) => `${naam} (${getal(aantal)})`))}.
            </p>
          )}
        </>
      )}
      <div className="rij-knoppen">
        {voorstel !== null && gedaan === null && (
          <form method="post" action={verdelingpad(id, sleutel)}>
            <input type="hidden" name="gezien" value={versie} />
            <button className="knop" type="submit">
              {sleutel === '' ? 'Vul deze gewichten in' : 'Neem deze aantallen over in de doelgroep'}
            </button>
          </form>
        )}
        {gedaan !== null && naar !== null && <a href={naar}>Bekijk de doelgroep</a>}
        <a href={hoofdstuk}>Terug naar de verdeling</a>
      </div>
    </Schil>
  );
}
