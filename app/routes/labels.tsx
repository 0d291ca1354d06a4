import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { type Params, useActionData, useLoaderData } from '@remix-run/react';
import { type RefObject, useRef } from 'react';
import { keurDossier } from '../application/keurDossier.ts';
import { deelpad, dossierpad, hoofdstukpad, labelpad, patrimoniumpad } from '../components/adressen.ts';
import { useAntwoord } from '../components/hoofdstuk/useAntwoord.ts';
import { Keuzeformulier } from '../components/labels/Keuzeformulier.tsx';
import { Labelbevindingen } from '../components/labels/Labelbevindingen.tsx';
import { Labelgrenzen } from '../components/labels/Labelgrenzen.tsx';
import { Labelmelding } from '../components/labels/Labelmelding.tsx';
import { Lijststand } from '../components/labels/Lijststand.tsx';
import type { Labelantwoord } from '../components/labels/labelpagina.ts';
import { maakLabelpagina } from '../components/labels/maakLabelpagina.ts';
import { Plakblok } from '../components/labels/Plakblok.tsx';
import { useAangevinkt } from '../components/labels/useAangevinkt.ts';
import { Zoekformulier } from '../components/labels/Zoekformulier.tsx';
import { leesZoekvraag, zoekadres } from '../components/labels/zoekadres.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { Schil } from '../components/Schil.tsx';
import { foutantwoord, isFout } from './fouttitel.server.ts';
import { nietGevonden, vereistDossier } from './hulp.server.ts';
import { voerLabelformulierUit } from './labelopdracht.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  paginatitel(data ? `Labels voor ${data.naam}` : 'Labels', data?.fout);

/** The doelgroep that an address names, with its dossier; throws the answer 404 when there is none. */
async function vereistDoelgroep({ dossier, nis, doelgroep }: Params) {
  const alles = await vereistDossier(dossier);
  const keuring = keurDossier(alles.stand.dossier);
  const hier = keuring.overzicht.doelgroepen.find(
    (een) => een.gemeente === (nis ?? null) && een.doelgroep.sleutel === doelgroep,
  );
  if (!hier) throw nietGevonden('Deze doelgroep staat niet (meer) in het dossier.');
  return { ...alles, keuring, hier };
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { id, keuring, hier } = await vereistDoelgroep(params);
  const { searchParams } = new URL(request.url);
  const blad = Number.parseInt(searchParams.get('blad') ?? '', 10) || 1;
  const gedaan = ['erbij', 'eraf', 'volgt'].flatMap((wat) => {
    const aantal = Number.parseInt(searchParams.get(wat) ?? '', 10);
    return Number.isNaN(aantal) ? [] : [{ wat, aantal }];
  });
  return {
    ...maakLabelpagina(id, keuring, hier, leesZoekvraag(searchParams), blad),
    fout: isFout(context),
    gedaan: gedaan[0] ?? null,
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { poorten, id, stand, hier } = await vereistDoelgroep(params);
  const { searchParams } = new URL(request.url);
  const vraag = leesZoekvraag(searchParams);
  const herkomst = { id, stand, hier, vraag };
  const gevolg = await voerLabelformulierUit(poorten, herkomst, await request.formData());
  if (gevolg === null) throw nietGevonden('Deze doelgroep staat niet meer in het dossier.');
  if (!('soort' in gevolg)) return foutantwoord(context, gevolg, gevolg.status);
  const zoek = new URLSearchParams(zoekadres(vraag, Number.parseInt(searchParams.get('blad') ?? '', 10) || 1));
  zoek.set(gevolg.wat, String(gevolg.aantal));
  return redirect(`${labelpad(id, hier.gemeente, hier.doelgroep.sleutel)}?${zoek}#melding`, 303);
}

export default function Labels() {
  const { fout: _fout, gedaan, ...pagina } = useLoaderData<typeof loader>();
  const antwoord = useAntwoord((useActionData<typeof action>() ?? null) as Labelantwoord | null);
  const formulier = useRef<HTMLFormElement>(null);
  const stand = useAangevinkt(formulier as RefObject<HTMLElement>);
  const { dossier, titel, naam, sleutel, gemeente, gemeentenaam, perJaar, patrimonium, vraag, blad } = pagina;
  const pad = labelpad(dossier, gemeente, sleutel);
  const actie = `${pad}${zoekadres(vraag, blad.blad)}`;
  const adres = { hoofdstuk: 'doelgroepen', gemeente } as const;
  return (
    <Schil
      pad={[
        { tekst: 'Dossiers', naar: '/' },
        { tekst: titel, naar: dossierpad(dossier) },
        { tekst: 'Specifieke doelgroepen', naar: hoofdstukpad(dossier, adres) },
        { tekst: naam, naar: deelpad(dossier, adres, sleutel) },
        { tekst: 'Labels' },
      ]}
    >
      <div>
        <h1>
          Woningen met een label voor {naam}
          {gemeentenaam !== null && ` in ${gemeentenaam}`}
        </h1>
        <p className="hint">
          Kies de woningen uit het patrimonium. Elke woning hoort bij hoogstens één doelgroep; de lijst komt als bijlage
          bij het reglement.
        </p>
      </div>
      <Labelmelding gedaan={gedaan} antwoord={antwoord} />
      {perJaar || patrimonium === 0 ? (
        <section className="kaart">
          <p>
            {perJaar
              ? 'Deze doelgroep werkt met een aantal toewijzingen per jaar; dan krijgt geen enkel adres een label.'
              : 'Er is nog geen patrimonium geladen. Laad eerst de lijst met woningen, of vul de adressen in bij de doelgroep.'}
          </p>
          <p className="rij-knoppen">
            {!perJaar && <a href={patrimoniumpad(dossier)}>Naar het patrimonium</a>}
            <a href={deelpad(dossier, adres, sleutel)}>Naar de doelgroep</a>
          </p>
        </section>
      ) : (
        <div className="twee labelvlak">
          <div>
            <Lijststand pagina={pagina} actie={actie} />
            <section className="kaart" aria-label="Zoeken">
              <Zoekformulier pad={pad} vraag={vraag} gemeenten={pagina.gemeenten} />
            </section>
            <Keuzeformulier
              key={actie}
              pagina={pagina}
              pad={pad}
              actie={actie}
              formulier={formulier}
              stand={stand}
              aangevinkt={new Set(antwoord?.aangevinkt)}
            />
            <Plakblok actie={actie} geplakt={antwoord?.geplakt ?? ''} uitkomst={antwoord?.plak ?? []} />
          </div>
          <aside aria-label="Grenzen en bevindingen">
            <Labelgrenzen grenzen={pagina.grenzen} erbij={stand.erbij} bron={pagina.bron} />
            <Labelbevindingen id={dossier} bevindingen={pagina.bevindingen} />
          </aside>
        </div>
      )}
    </Schil>
  );
}
