import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lijstDossiers } from '../application/lijstDossiers.ts';
import { maakReglement } from '../application/maakReglement.ts';
import { Documentblad } from '../components/Documentblad.tsx';
import { Vergelijkkeuze } from '../components/dossier/Vergelijkkeuze.tsx';
import { Schil } from '../components/Schil.tsx';
import { vergelijk, vergelijkingNaarHtml } from '../documents/vergelijk/index.ts';
import { vereistDossier } from './hulp.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Vergelijk ${data?.titel ?? 'dossier'} · Toewijs` },
];

/** Without `?met=` the choice of another dossier; with it, the reglement of this dossier (was) against that one (wordt). */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { poorten, id, stand, sjablonen } = await vereistDossier(params.dossier);
  const met = new URL(request.url).searchParams.get('met') || null;
  const andere = met === null ? null : await vereistDossier(met);
  const keuzes = (await lijstDossiers(poorten)).filter((dossier) => dossier.id !== id);
  return {
    id,
    titel: stand.dossier.titel || 'Zonder titel',
    met,
    titelMet: andere && (andere.stand.dossier.titel || 'Zonder titel'),
    keuzes: keuzes.map((dossier) => ({ id: dossier.id, titel: dossier.titel || 'Zonder titel' })),
    html:
      andere &&
      vergelijkingNaarHtml(
        vergelijk(
          maakReglement(sjablonen, stand.dossier).document,
          maakReglement(sjablonen, andere.stand.dossier).document,
        ),
      ),
  };
}

export default function Vergelijk() {
  const { id, titel, met, titelMet, keuzes, html } = useLoaderData<typeof loader>();
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: `/dossiers/${id}` }, { tekst: 'Vergelijk' }]}>
      <div>
        <h1>Was en wordt</h1>
        <p className="zacht">
          {titelMet === null
            ? `De tekst van ${titel} naast die van een ander dossier, woord voor woord.`
            : `Was: ${titel}. Wordt: ${titelMet}.`}
        </p>
      </div>
      <Vergelijkkeuze keuzes={keuzes} gekozen={met} />
      {met !== null && (
        <p className="zonder-afdruk">
          <a className="knop licht" href={`/dossiers/${id}/vergelijk/${met}/wijzigingen.docx`} download>
            Word, met bijgehouden wijzigingen
          </a>
        </p>
      )}
      {html !== null && <Documentblad className="vergelijking" html={html} />}
    </Schil>
  );
}
