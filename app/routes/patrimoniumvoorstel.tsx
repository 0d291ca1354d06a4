import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { leesPatrimoniumvoorstel } from '../application/patrimoniumvoorstel.ts';
import { dossierpad, patrimoniumpad, voorstelpad } from '../components/adressen.ts';
import { Foutoverzicht } from '../components/dossiers/Foutoverzicht.tsx';
import { useAntwoord } from '../components/hoofdstuk/useAntwoord.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { Bevestigformulier } from '../components/patrimonium/Bevestigformulier.tsx';
import { Foutenlijst } from '../components/patrimonium/Foutenlijst.tsx';
import { Gevolgen } from '../components/patrimonium/Gevolgen.tsx';
import { Kolomkeuze } from '../components/patrimonium/Kolomkeuze.tsx';
import { maakVoorstel } from '../components/patrimonium/maakVoorstel.ts';
import { Telling } from '../components/patrimonium/Telling.tsx';
import { Schil } from '../components/Schil.tsx';
import { voluit } from '../domain/taal/datum.ts';
import { getal } from '../domain/taal/getal.ts';
import { woningen } from '../domain/taal/woningen.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';
import { vereistDossier } from './hulp.server.ts';
import { bevestigUpload, geenUpload } from './patrimoniumbevestiging.server.ts';
import { keuzevelden, leesKeuzes } from './patrimoniumkeuzes.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  paginatitel(`Voorbeeld van ${data?.voorstel.naam ?? 'het bestand'}`, data?.fout);

/** An upload as it would be loaded; nothing of it is in the dossier yet. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { poorten, rekenbladen, id, stand } = await vereistDossier(params.dossier);
  const zoek = new URL(request.url).searchParams;
  const keuzes = leesKeuzes((naam) => zoek.get(naam));
  const hash = params.hash ?? '';
  const { kolommen } = keuzes;
  const voorstel = await leesPatrimoniumvoorstel(poorten, rekenbladen, id, stand.dossier, { hash, kolommen });
  if (voorstel === null) throw geenUpload();
  const { patrimonium } = stand.dossier.hoofdstukken;
  return {
    id,
    hash,
    fout: isFout(context),
    titel: stand.dossier.titel || 'Zonder titel',
    gezien: stand.versie,
    mee: keuzevelden({ ...keuzes, kolommen: null }),
    velden: keuzevelden(keuzes),
    bron: keuzes.bron,
    peildatum: keuzes.peildatum,
    zelfde: patrimonium.bestand.sha256 === hash,
    vervangt: patrimonium.woningen.length,
    voorstel: maakVoorstel(stand.dossier, voorstel, Number(zoek.get('blad')) || 1),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const dossier = await vereistDossier(params.dossier);
  const uitkomst = await bevestigUpload(dossier, params.hash ?? '', await request.formData());
  if (uitkomst.soort === 'naar') return redirect(uitkomst.adres, 303);
  return foutantwoord(context, { fout: uitkomst.fout }, uitkomst.status);
}

export default function Voorstel() {
  const { id, hash, titel, gezien, mee, velden, bron, peildatum, zelfde, vervangt, voorstel } =
    useLoaderData<typeof loader>();
  const antwoord = useAntwoord(useActionData<typeof action>() ?? null);
  const adres = (pad: string, erbij: Readonly<Record<string, string>> = {}) =>
    `${pad}?${new URLSearchParams([...velden, ...Object.entries(erbij)])}`;
  const gaaf = voorstel.fouten.aantal === 0;
  return (
    <Schil
      pad={[
        { tekst: 'Dossiers', naar: '/' },
        { tekst: titel, naar: dossierpad(id) },
        { tekst: 'Patrimonium', naar: patrimoniumpad(id) },
        { tekst: 'Voorbeeld' },
      ]}
    >
      {antwoord && (
        <Foutoverzicht
          titel="Het bestand is niet geladen"
          fouten={[{ veld: gaaf ? 'bevestig' : 'fouten', fout: antwoord.fout }]}
        />
      )}
      <div>
        <h1>Voorbeeld: {woningen(voorstel.woningen)}</h1>
        <p>
          <span className="wat">{voorstel.naam}</span>, {getal(voorstel.rijen)} {voorstel.rijen === 1 ? 'rij' : 'rijen'}{' '}
          onder de kop
          {peildatum && `, peildatum ${voluit(peildatum)}`}
          {bron && `, ${bron}`}. Er is nog niets geladen.
        </p>
        {zelfde && <p className="let">Precies dit bestand is al geladen.</p>}
        {voorstel.opmerkingen.length > 0 && (
          <ul className="opmerkingen">
            {voorstel.opmerkingen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        )}
      </div>
      {!gaaf && (
        <Foutenlijst
          fouten={voorstel.fouten}
          metFouten={adres(`${voorstelpad(id, hash)}/fouten.xlsx`)}
          bladadres={(blad) => `${adres(voorstelpad(id, hash), { blad: String(blad) })}#fouten`}
        />
      )}
      <Kolomkeuze
        velden={voorstel.velden}
        kolommen={voorstel.kolommen}
        mee={mee}
        open={!gaaf && voorstel.woningen === 0}
      />
      {voorstel.telling.length > 0 && (
        <section className="kaart" aria-labelledby="telling">
          <h2 id="telling">{gaaf ? 'Wat erin staat' : 'Wat er in de rijen zonder fout staat'}</h2>
          <Telling rijen={voorstel.telling} titel="Woningen in het bestand per gemeente" />
        </section>
      )}
      <Gevolgen verschil={voorstel.verschil} gevolgen={voorstel.gevolgen} />
      {gaaf ? (
        <Bevestigformulier
          woningen={voorstel.woningen}
          labels={voorstel.labels}
          velden={velden}
          gezien={gezien}
          zelfde={zelfde}
          vervangt={vervangt}
        />
      ) : (
        <p>
          <a className="knop licht" href={patrimoniumpad(id)}>
            Kies het verbeterde bestand
          </a>
        </p>
      )}
    </Schil>
  );
}
