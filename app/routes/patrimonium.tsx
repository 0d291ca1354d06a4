import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dossierpad, hoofdstukpad, patrimoniumpad } from '../components/adressen.ts';
import { Foutoverzicht } from '../components/dossiers/Foutoverzicht.tsx';
import { useAntwoord } from '../components/hoofdstuk/useAntwoord.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { maakTelling } from '../components/patrimonium/maakTelling.ts';
import { maakTellingkeuzes } from '../components/patrimonium/maakTellingkeuzes.ts';
import { maakVervolg } from '../components/patrimonium/maakVervolg.ts';
import { Telling } from '../components/patrimonium/Telling.tsx';
import { Tellingkeuzes } from '../components/patrimonium/Tellingkeuzes.tsx';
import { Uploadformulier } from '../components/patrimonium/Uploadformulier.tsx';
import { Vervolgkaart } from '../components/patrimonium/Vervolgkaart.tsx';
import { Verwijderkaart } from '../components/patrimonium/Verwijderkaart.tsx';
import { Schil } from '../components/Schil.tsx';
import { tijdstip } from '../components/tijdstip.ts';
import { maakOverzicht } from '../domain/cijfers/overzicht.ts';
import { hoofdstuksleutel } from '../domain/procedure/stand.ts';
import { voluit } from '../domain/taal/datum.ts';
import { getal } from '../domain/taal/getal.ts';
import { woningen } from '../domain/taal/woningen.ts';
import { tekstVan } from './formulierveld.server.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';
import { vereistDossier } from './hulp.server.ts';
import { leesLading } from './patrimoniumlading.server.ts';
import { bewaarTellingkeuze } from './patrimoniumtelling.server.ts';
import { verwijderLijst } from './patrimoniumverwijdering.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  paginatitel(`Patrimonium: ${data?.titel ?? 'dossier'}`, data?.fout);

/** What is loaded now, with its counts; the dwellings themselves stay on the server. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { id, stand } = await vereistDossier(params.dossier);
  const overzicht = maakOverzicht(stand.dossier);
  const { patrimonium } = stand.dossier.hoofdstukken;
  const zoek = new URL(request.url).searchParams;
  const laatst = stand.hoofdstukversies[hoofdstuksleutel({ hoofdstuk: 'patrimonium', gemeente: null })];
  return {
    id,
    fout: isFout(context),
    titel: stand.dossier.titel || 'Zonder titel',
    nu:
      patrimonium.woningen.length === 0
        ? null
        : {
            naam: patrimonium.bestand.naam || 'zonder naam',
            bron: patrimonium.bron,
            peildatum: patrimonium.peildatum === null ? 'niet ingevuld' : voluit(patrimonium.peildatum),
            aantal: patrimonium.woningen.length,
            geladen: laatst === undefined ? '' : `${tijdstip(laatst.op)} door ${laatst.door}`,
            telling: maakTelling(patrimonium.woningen, overzicht.recht),
          },
    vervolg: patrimonium.woningen.length === 0 ? null : maakVervolg(id, stand.dossier),
    keuzes: maakTellingkeuzes(overzicht),
    zonderGemeenten: overzicht.gemeenten.length === 0,
    gedaan: zoek.has('geladen')
      ? 'Het patrimonium is geladen; alle cijfers van 1.2 worden er nu uit geteld.'
      : zoek.has('gekozen')
        ? 'De keuze is bewaard.'
        : zoek.has('verwijderd') && patrimonium.woningen.length === 0
          ? 'De lijst is verwijderd; de cijfers die in 1.2 ingevuld zijn, tellen weer.'
          : '',
    verwijderen: zoek.has('verwijder') && patrimonium.woningen.length > 0,
    versie: stand.versie,
    gelabeld: Number(zoek.get('gelabeld')) || 0,
    nietGelabeld: Number(zoek.get('geweigerd')) || 0,
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { poorten, rekenbladen, id, stand } = await vereistDossier(params.dossier);
  const formulier = await request.formData();
  if (tekstVan(formulier, 'doe') === 'verwijder') {
    const verwijdering = await verwijderLijst({ poorten }, id, formulier);
    return verwijdering.soort === 'naar'
      ? redirect(verwijdering.adres, 303)
      : foutantwoord(context, { soort: 'verwijdering' as const, fout: verwijdering.fout }, verwijdering.status);
  }
  if (tekstVan(formulier, 'doe') === 'kies') {
    const keuze = await bewaarTellingkeuze(poorten, id, stand, formulier);
    return keuze.soort === 'naar'
      ? redirect(keuze.adres, 303)
      : foutantwoord(context, { soort: 'keuze' as const, fout: keuze.fout }, keuze.status);
  }
  const lading = await leesLading({ poorten, rekenbladen }, id, formulier);
  return lading.soort === 'klaar'
    ? redirect(lading.naar, 303)
    : foutantwoord(context, { soort: 'lading' as const, poging: lading.poging }, lading.status);
}

const FOUTTITELS = {
  keuze: 'De keuze is niet bewaard',
  lading: 'Het bestand is niet geladen',
  verwijdering: 'De lijst is niet verwijderd',
} as const;

export default function Patrimonium() {
  const { id, titel, nu, vervolg, keuzes, zonderGemeenten, gedaan, gelabeld, nietGelabeld, verwijderen, versie } =
    useLoaderData<typeof loader>();
  const antwoord = useAntwoord(useActionData<typeof action>() ?? null);
  const poging = antwoord?.soort === 'lading' ? antwoord.poging : null;
  const fouten =
    antwoord?.soort === 'keuze' || antwoord?.soort === 'verwijdering'
      ? [{ veld: antwoord.soort === 'keuze' ? 'tellingkeuzes' : 'geladen', fout: antwoord.fout }]
      : Object.entries(poging?.fouten ?? {}).flatMap(([veld, fout]) => (fout === '' ? [] : [{ veld, fout }]));
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: dossierpad(id) }, { tekst: 'Patrimonium' }]}>
      {fouten.length > 0 && <Foutoverzicht titel={FOUTTITELS[antwoord?.soort ?? 'lading']} fouten={fouten} />}
      <div>
        <h1>Patrimonium</h1>
        <p className="hint">
          Laad de lijst van uw woningen; het programma telt er de cijfers van 1.2 uit: woningen, kleine woningen, de
          tabel per type en elke grens.
        </p>
        {gedaan !== '' && antwoord === null && (
          <p className="bewaard" role="status">
            {gedaan}
            {gelabeld > 0 &&
              (gelabeld === 1 ? ' Eén woning is gelabeld.' : ` ${getal(gelabeld)} woningen zijn gelabeld.`)}
            {nietGelabeld > 0 &&
              ` Niet overgenomen: ${getal(nietGelabeld)} ${nietGelabeld === 1 ? 'label' : 'labels'}; kijk dat na bij de doelgroepen.`}
          </p>
        )}
      </div>
      {nu && (
        <section className="kaart" aria-labelledby="geladen">
          <h2 id="geladen">Nu geladen: {woningen(nu.aantal)}</h2>
          <p>
            <span className="wat">{nu.naam}</span>, peildatum {nu.peildatum}
            {nu.bron && `, ${nu.bron}`}. <span className="zacht">Geladen op {nu.geladen}.</span>
          </p>
          <Telling rijen={nu.telling} titel="Geladen woningen per gemeente" />
          {!verwijderen && (
            <p>
              <a href={`${patrimoniumpad(id)}?verwijder#verwijder`}>Verwijder deze lijst</a>
            </p>
          )}
        </section>
      )}
      {nu && verwijderen && <Verwijderkaart id={id} aantal={nu.aantal} gezien={versie} />}
      <Tellingkeuzes id={id} keuzes={keuzes} terug="" />
      {vervolg && <Vervolgkaart vervolg={vervolg} />}
      {zonderGemeenten && (
        <p className="let">
          In 1.2 staan nog geen gemeenten, dus kan het programma niet zien of een woning buiten uw gebied ligt.{' '}
          <a href={hoofdstukpad(id, { hoofdstuk: 'gemeenten', gemeente: null })}>Vul ze eerst in.</a>
        </p>
      )}
      <Uploadformulier poging={poging} vervangt={nu !== null} />
    </Schil>
  );
}
