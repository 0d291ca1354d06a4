import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { stondInDossier } from '../application/zetGemeenteTerug.ts';
import { dossierpad } from '../components/adressen.ts';
import { Botsingformulier } from '../components/hoofdstuk/Botsingformulier.tsx';
import { type Formuliergegevens, Hoofdstukformulier } from '../components/hoofdstuk/Hoofdstukformulier.tsx';
import { Hoofdstukkop } from '../components/hoofdstuk/Hoofdstukkop.tsx';
import { opEenRegel } from '../components/hoofdstuk/hoofdstuktitel.ts';
import { inhoudVoorPagina } from '../components/hoofdstuk/inhoudVoorPagina.ts';
import { isVerdwenen } from '../components/hoofdstuk/isVerdwenen.ts';
import type { Antwoord } from '../components/hoofdstuk/paginagegevens.ts';
import { useAntwoord } from '../components/hoofdstuk/useAntwoord.ts';
import { Zijpaneel } from '../components/levend/Zijpaneel.tsx';
import { Ouderenkaart } from '../components/ouderen/Ouderenkaart.tsx';
import { paginatitel } from '../components/paginatitel.ts';
import { Bestandswijzer } from '../components/patrimonium/Bestandswijzer.tsx';
import { Tellingkeuzes } from '../components/patrimonium/Tellingkeuzes.tsx';
import { Schil } from '../components/Schil.tsx';
import { Verdelingpaneel } from '../components/verdeling/Verdelingpaneel.tsx';
import { Voorrangkaart } from '../components/woonbinding/Voorrangkaart.tsx';
import { WoonbindingZichtbaar } from '../components/woonbinding/WoonbindingZichtbaar.tsx';
import { WoonbindingProvider } from '../components/woonbinding/woonbindingstand.tsx';
import { inhoudVan } from '../domain/procedure/stand.ts';
import type { Contingentverdeling } from '../domain/reglement/contingentverdeling.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';
import { vereistAdres } from './hoofdstukadres.server.ts';
import { bewaarFormulier } from './hoofdstukbewaren.server.ts';
import { maakPagina } from './hoofdstukgegevens.server.ts';
import { zonderBeeld } from './hoofdstukzonderbeeld.server.ts';
import { nietGevonden, vereistDossier } from './hulp.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  paginatitel(data ? [data.deel, opEenRegel(data.titel)].filter(Boolean).join(': ') : 'Hoofdstuk', data?.fout);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const dossier = await vereistDossier(params.dossier);
  const { searchParams } = new URL(request.url);
  const pagina = maakPagina(dossier, vereistAdres(params), params.sleutel ?? null, searchParams);
  // An answer of the action keeps its own status: what was typed for an item that is gone meanwhile is still shown.
  return data({ ...pagina, fout: isFout(context) }, { status: pagina.weg === null ? 200 : 404 });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const adres = vereistAdres(params);
  // A page of a gemeente that was removed meanwhile still saves; one that never stood here does not exist.
  if (inhoudVan(stand.dossier, adres) === undefined && isVerdwenen(stand.dossier, adres)) {
    const stond = await stondInDossier(poorten, id, adres.gemeente ?? '');
    if (!stond) throw nietGevonden('Deze gemeente staat niet in het dossier.');
  }
  const terug = new URL(request.url).searchParams.get('terug');
  const herkomst = { id, adres, sleutel: params.sleutel ?? null, terug };
  const uitkomst = await bewaarFormulier(poorten, herkomst, stand, await request.formData());
  if (uitkomst === null) throw nietGevonden('Dit hoofdstuk bestaat niet meer.');
  if (uitkomst.soort === 'naar') return redirect(uitkomst.adres, 303);
  const antwoord: Antwoord =
    uitkomst.soort === 'formulier'
      ? { ...uitkomst, concept: inhoudVoorPagina(adres, uitkomst.plek, zonderBeeld(adres, uitkomst.concept)) }
      : uitkomst;
  return foutantwoord(context, antwoord, antwoord.status);
}

/** The part of the panel that shows who goes first. */
const VOORRANG = [{ sleutel: 'voorrang', titel: 'Wie gaat voor?', inhoud: <WoonbindingZichtbaar /> }];

/** The part of the panel that shows a distribution as it comes out. */
const bladVanVerdeling = ({ adres, inhoud, context }: Formuliergegevens) =>
  adres.hoofdstuk === 'contingentverdeling'
    ? [
        {
          sleutel: 'verdeling',
          titel: 'Verdeling',
          inhoud: <Verdelingpaneel bewaard={inhoud as Contingentverdeling} context={context} />,
        },
      ]
    : [];

export default function Hoofdstuk() {
  const {
    formulier,
    weg,
    dossiertitel,
    titel,
    hoofdstuk,
    deel,
    open,
    bewaard,
    geschiedenis,
    woonbinding,
    ouderen,
    zonderBestand,
    tellingkeuzes,
    zijpaneel,
  } = useLoaderData<typeof loader>();
  const antwoord = useAntwoord((useActionData<typeof action>() ?? null) as Antwoord | null);
  const naam = opEenRegel(titel);
  return (
    <Schil
      pad={[
        { tekst: 'Dossiers', naar: '/' },
        { tekst: dossiertitel, naar: dossierpad(formulier.dossier) },
        ...(deel === null ? [{ tekst: naam }] : [{ tekst: naam, naar: hoofdstuk }, { tekst: deel }]),
      ]}
    >
      <WoonbindingProvider gegevens={woonbinding}>
        <div className="werkvlak">
          <div className="werk">
            <Hoofdstukkop titel={titel} deel={deel} open={open} bewaard={bewaard} geschiedenis={geschiedenis} />
            {zonderBestand && <Bestandswijzer id={formulier.dossier} />}
            <Tellingkeuzes id={formulier.dossier} keuzes={tellingkeuzes} terug={formulier.sleutel ?? 'gemeenten'} />
            {formulier.adres.hoofdstuk === 'ouderen' && <Ouderenkaart dossier={formulier.dossier} kaart={ouderen} />}
            {antwoord?.soort === 'botsing' ? (
              <Botsingformulier botsing={antwoord} adres={formulier.adres} context={formulier.context} />
            ) : weg !== null && antwoord === null ? (
              <section className="kaart">
                <p>{weg}</p>
                <a href={hoofdstuk}>Naar {naam}</a>
              </section>
            ) : (
              <Hoofdstukformulier
                key={`${hoofdstuk} ${deel} ${formulier.versie}`}
                gegevens={formulier}
                open={open.map(({ pad }) => pad)}
                terug={antwoord}
              />
            )}
          </div>
          <Zijpaneel
            {...zijpaneel}
            kaart={woonbinding && <Voorrangkaart />}
            bladen={woonbinding ? VOORRANG : bladVanVerdeling(formulier)}
          />
        </div>
      </WoonbindingProvider>
    </Schil>
  );
}
