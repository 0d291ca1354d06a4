import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { geschiedenisVanHoofdstuk } from '../application/geschiedenisVanHoofdstuk.ts';
import { dossierpad, geschiedenispad, hoofdstukpad } from '../components/adressen.ts';
import { hoofdstuktitel, opEenRegel } from '../components/hoofdstuk/hoofdstuktitel.ts';
import { Versiekaart } from '../components/hoofdstuk/Versiekaart.tsx';
import { hoofdstukkenVan } from '../components/hoofdstuk/volgorde.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { Schil } from '../components/Schil.tsx';
import { tijdstip } from '../components/tijdstip.ts';
import { hoofdstuksleutel } from '../domain/procedure/stand.ts';
import { rechtsdatum } from '../domain/recht/rechtsdatum.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { verschillen } from '../domain/vragen/verschillen.ts';
import { vraagcontext } from '../domain/vragen/vraagcontext.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';
import { vereistAdres } from './hoofdstukadres.server.ts';
import { vereistDossier } from './hulp.server.ts';
import { zetVersieTerug } from './zetVersieTerug.server.ts';

/** How many versions stand on one page. */
const OP_EEN_PAGINA = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  paginatitel(`Geschiedenis${data?.naam ? `: ${data.naam}` : ''}`, data?.mislukt);

const adresUit = (zoek: URLSearchParams) => {
  const nis = zoek.get('gemeente');
  return vereistAdres({ hoofdstuk: zoek.get('hoofdstuk') ?? '', ...(nis === null ? {} : { nis }) });
};

/** The saves of one chapter, the last one first; without a chapter the chapters that were saved. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const { dossier } = stand;
  const zoek = new URL(request.url).searchParams;
  const kop = { id, titel: dossier.titel || 'Zonder titel', gezien: stand.versie, mislukt: isFout(context) };
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
      verschillen: verschillen(vragenVan(adres, rechtsdatum(dossier)), vorige, inhoud, vraagcontext(dossier, adres)),
    })),
    hoofdstukken: [],
  };
}

/** Puts an earlier version of a chapter back; see zetVersieTerug for what else it may answer. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { poorten, id } = await vereistDossier(params.dossier);
  const adres = adresUit(new URL(request.url).searchParams);
  const uitkomst = await zetVersieTerug(poorten, id, adres, await request.formData());
  return uitkomst === null
    ? redirect(geschiedenispad(id, adres), 303)
    : foutantwoord(context, uitkomst, uitkomst.status);
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
