import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { bijlagenVan, maakStuk, type Stuk, stukkenVan } from '../application/documenten.ts';
import { keurDossier } from '../application/keurDossier.ts';
import { dossierpad } from '../components/adressen.ts';
import { Documentblad } from '../components/Documentblad.tsx';
import { Bijlagekop } from '../components/dossier/Bijlagekop.tsx';
import { Bijlagenlijst } from '../components/dossier/Bijlagenlijst.tsx';
import { maakOvername } from '../components/dossier/maakOvername.ts';
import { Overnamekaart } from '../components/dossier/Overnamekaart.tsx';
import { Reglementkop } from '../components/dossier/Reglementkop.tsx';
import { rolbareTabellen } from '../components/rolbareTabellen.ts';
import { Schil } from '../components/Schil.tsx';
import { naarHtmlFragment } from '../documents/html/index.ts';
import { houdtTegen } from '../domain/regels/index.ts';
import { nietGevonden, vereistDossier } from './hulp.server.ts';
import { knoopBij } from './knoopBij.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.stuk.titel ?? 'Reglement'}: ${data?.titel ?? 'dossier'} · Toewijs` },
];

/** The title in the head and the path: the toewijzingsreglement is simply the reglement of the dossier. */
const inKop = ({ titel, bestandsnaam, pad, reglement, werkblad }: Stuk) => ({
  titel: reglement === 'tr' ? 'Reglement' : titel,
  bestandsnaam,
  pad,
  werkblad: werkblad !== undefined,
});

/**
 * The preview of one of the documents, named by the address after the dossier; with `?bij=` and the place key of a bevinding it goes to the
 * clause where that question is answered. `?overgenomen` says that the toewijzingsreglement was just taken over.
 */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { id, stand, sjablonen } = await vereistDossier(params.dossier);
  const { pathname, searchParams } = new URL(request.url);
  const gekeurd = keurDossier(stand.dossier);
  const pad = pathname.slice(`${dossierpad(id)}/`.length);
  const stukken = stukkenVan(gekeurd.overzicht);
  const stuk = stukken.find((een) => een.pad === pad);
  if (stuk === undefined) throw nietGevonden('Dit document bestaat niet, of niet meer.');
  const { document, bevindingen } = maakStuk(sjablonen, gekeurd, stuk);
  const bij = searchParams.get('bij');
  if (bij !== null) {
    const knoop = knoopBij(document.blokken, bij);
    return redirect(`${dossierpad(id)}/${pad}${knoop === null ? '' : `#${knoop}`}`);
  }
  return {
    id,
    titel: stand.dossier.titel || 'Zonder titel',
    stuk: inKop(stuk),
    isReglement: stuk.reglement !== null,
    tegen: bevindingen.filter(houdtTegen).length,
    ontwerp: !document.definitief,
    overname: stuk.reglement === 'ihr' ? maakOvername(id, gekeurd.overzicht) : null,
    bijlagen: bijlagenVan(stuk, stukken).map(({ titel, pad: naar }) => ({ titel, pad: naar })),
    overgenomen: searchParams.has('overgenomen'),
    html: rolbareTabellen(naarHtmlFragment(document)),
  };
}

export default function Reglement() {
  const pagina = useLoaderData<typeof loader>();
  const { id, titel, stuk, isReglement, tegen, ontwerp, overname, bijlagen, overgenomen, html } = pagina;
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: dossierpad(id) }, { tekst: stuk.titel }]}>
      {overgenomen && (
        <p className="kaart melding" role="status">
          Het toewijzingsreglement is overgenomen in het intern huurreglement.
        </p>
      )}
      {isReglement ? (
        <Reglementkop id={id} tegen={tegen} ontwerp={ontwerp} bijTekst stuk={stuk} />
      ) : (
        <Bijlagekop id={id} stuk={stuk} />
      )}
      <Bijlagenlijst id={id} bijlagen={bijlagen} />
      {overname && <Overnamekaart id={id} overname={overname} />}
      <Documentblad className="reglement" html={html} />
    </Schil>
  );
}
