import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bewaarHoofdstuk } from '../application/bewaarHoofdstuk.ts';
import { geschiedenisVanHoofdstuk } from '../application/geschiedenisVanHoofdstuk.ts';
import { dossierpad, geschiedenispad, hoofdstukpad } from '../components/adressen.ts';
import { hoofdstuktitel, opEenRegel } from '../components/hoofdstuk/hoofdstuktitel.ts';
import { Versiekaart } from '../components/hoofdstuk/Versiekaart.tsx';
import { hoofdstukkenVan } from '../components/hoofdstuk/volgorde.ts';
import { Schil } from '../components/Schil.tsx';
import { tijdstip } from '../components/tijdstip.ts';
import { hoofdstuksleutel } from '../domain/procedure/stand.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { verschillen } from '../domain/vragen/verschillen.ts';
import { vraagcontext } from '../domain/vragen/vraagcontext.ts';
import { vereistAdres } from './hoofdstukadres.server.ts';
import { LOKAAL, nietGevonden, vereistDossier } from './hulp.server.ts';

/** How many versions stand on one page. */
const OP_EEN_PAGINA = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Geschiedenis${data?.naam ? `: ${data.naam}` : ''} · Toewijs` },
];

const adresUit = (zoek: URLSearchParams) => {
  const nis = zoek.get('gemeente');
  return vereistAdres({ hoofdstuk: zoek.get('hoofdstuk') ?? '', ...(nis === null ? {} : { nis }) });
};

/** The saves of one chapter, the last one first; without a chapter the chapters that were saved. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const { dossier } = stand;
  const zoek = new URL(request.url).searchParams;
  const kop = { id, titel: dossier.titel || 'Zonder titel', gezien: stand.versie };
  if (!zoek.has('hoofdstuk')) {
    const hoofdstukken = hoofdstukkenVan(dossier).filter((adres) => hoofdstuksleutel(adres) in stand.hoofdstukversies);
    return {
      ...kop,
      naam: '',
      terug: '',
      ouder: null,
      versies: [],
      hoofdstukken: hoofdstukken.map((adres) => {
        const titel = hoofdstuktitel(dossier, adres);
        return { naam: `${opEenRegel(titel)} (${titel.deel})`, naar: geschiedenispad(id, adres) };
      }),
    };
  }
  const adres = adresUit(zoek);
  const context = vraagcontext(dossier, adres);
  const voor = Number(zoek.get('voor')) || Number.POSITIVE_INFINITY;
  const alle = await geschiedenisVanHoofdstuk(poorten, id, adres);
  const hier = alle.filter(({ versie }) => versie < voor);
  const versies = hier.slice(0, OP_EEN_PAGINA);
  const laatste = versies.at(-1);
  return {
    ...kop,
    naam: opEenRegel(hoofdstuktitel(dossier, adres)),
    terug: hoofdstukpad(id, adres),
    ouder:
      laatste !== undefined && hier.length > versies.length
        ? `${geschiedenispad(id, adres)}&voor=${laatste.versie}`
        : null,
    versies: versies.map(({ versie, door, op, inhoud, vorige }) => ({
      versie,
      door,
      op: tijdstip(op),
      nu: versie === alle[0]?.versie,
      verschillen: verschillen(vragenVan(adres), vorige, inhoud, context),
    })),
    hoofdstukken: [],
  };
}

/** Puts an earlier version of a chapter back, as a new save; refused when somebody saved the chapter since the page was shown. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { poorten, id } = await vereistDossier(params.dossier);
  const adres = adresUit(new URL(request.url).searchParams);
  const formulier = await request.formData();
  const versie = Number(formulier.get('versie'));
  const oud = (await geschiedenisVanHoofdstuk(poorten, id, adres)).find((een) => een.versie === versie);
  if (oud === undefined) throw nietGevonden('Deze versie van het hoofdstuk bestaat niet.');
  const bewaring = await bewaarHoofdstuk(poorten, LOKAAL, {
    dossier: id,
    ...adres,
    inhoud: oud.inhoud,
    gezien: Number(formulier.get('gezien')) || 0,
  });
  if (bewaring.soort === 'bewaard') return redirect(geschiedenispad(id, adres), 303);
  if (bewaring.soort === 'onbekend') throw nietGevonden('Dit hoofdstuk bestaat niet meer.');
  return bewaring.soort === 'verouderd'
    ? data(
        {
          fout: 'Iemand anders bewaarde dit hoofdstuk intussen. Bekijk die versie eerst; daarna kunt u opnieuw kiezen.',
        },
        409,
      )
    : data({ fout: `Deze versie past niet meer: ${bewaring.meldingen.map(({ tekst }) => tekst).join(' ')}` }, 422);
}

export default function Geschiedenis() {
  const { id, titel, gezien, naam, terug, ouder, versies, hoofdstukken } = useLoaderData<typeof loader>();
  const fout = useActionData<typeof action>()?.fout ?? null;
  return (
    <Schil
      pad={[
        { tekst: 'Dossiers', naar: '/' },
        { tekst: titel, naar: dossierpad(id) },
        ...(terug === '' ? [] : [{ tekst: naam, naar: terug }]),
        { tekst: 'Geschiedenis' },
      ]}
    >
      <h1>Geschiedenis{naam && `: ${naam}`}</h1>
      {fout !== null && (
        <div className="foutkader" role="alert">
          <h2>Niet teruggezet</h2>
          <p>{fout}</p>
        </div>
      )}
      {terug === '' ? (
        <ul className="kaart smal kaal">
          {hoofdstukken.map((een) => (
            <li key={een.naar}>
              <a href={een.naar}>{een.naam}</a>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>
            <a href={terug}>Terug naar het hoofdstuk</a>
          </p>
          {versies.length === 0 && <p>Dit hoofdstuk is nog nooit bewaard.</p>}
          <ol className="versies">
            {versies.map((versie) => (
              <Versiekaart key={versie.versie} versie={versie} gezien={gezien} />
            ))}
          </ol>
          {ouder !== null && <a href={ouder}>Oudere versies</a>}
        </>
      )}
    </Schil>
  );
}
