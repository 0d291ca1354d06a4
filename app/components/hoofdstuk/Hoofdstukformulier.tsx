import { useMemo } from 'react';
import type { Contingentverdeling } from '../../domain/reglement/contingentverdeling.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import type { VersneldeToewijzing } from '../../domain/reglement/versneldeToewijzing.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { alsLijst, alsRij, voegPad, waardeOp } from '../../domain/vragen/rij.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import { zichtbareVragen } from '../../domain/vragen/zichtbaar.ts';
import { deelpad, deelpaginasVan, hoofdstukpad } from '../adressen.ts';
import { Labelverwijzing } from '../labels/Labelverwijzing.tsx';
import { Overnameknoppen } from '../verdeling/Overnameknoppen.tsx';
import { Ramingberekening } from '../verdeling/Ramingberekening.tsx';
import { FormulierstandProvider } from '../vragen/formulierstand.ts';
import { Gemeentenlijst } from '../vragen/Gemeentezoeker.tsx';
import { type Tussenstuk, Vragen } from '../vragen/Vragen.tsx';
import { LadderBijStappen } from '../woonbinding/LadderBijStappen.tsx';
import { Bevestiging } from './Bevestiging.tsx';
import { Deellijst } from './Deellijst.tsx';
import { Foutensamenvatting } from './Foutensamenvatting.tsx';
import { GemeenteVerwijderd } from './GemeenteVerwijderd.tsx';
import { Knoppen } from './Knoppen.tsx';
import { metTerug } from './metTerug.ts';
import { OpDezePagina } from './OpDezePagina.tsx';
import type { Aanbod, Deelregel, Teruggave } from './paginagegevens.ts';
import { sectiesVan } from './sectiesVan.ts';
import { useConcept } from './useConcept.ts';
import { veldenOpPagina } from './veldenOpPagina.ts';

export interface Formuliergegevens {
  readonly dossier: string;
  readonly adres: Hoofdstukadres;
  readonly inhoud: unknown;
  readonly context: Vraagcontext;
  /** Version of the dossier that the page shows. */
  readonly versie: number;
  readonly logo: string | null;
  /** Key and position of the one item that the page is about; null for a whole chapter. */
  readonly sleutel: string | null;
  readonly plek: number | null;
  /** Page to which somebody wants to go back. */
  readonly terug: string | null;
  readonly delen: readonly Deelregel[];
  readonly aanbod: readonly Aanbod[];
  /** The item that somebody asked to remove. */
  readonly verwijder: Deelregel | null;
  /** Name of the gemeente when it is not in 1.2 any more. */
  readonly verdwenen: string | null;
  /** Where the dwellings of the doelgroep are chosen out of the patrimonium; null when none is loaded, or for anything else. */
  readonly labels: string | null;
  readonly volgende: string | null;
}

/** Where the order of voorrang stands among the questions about woonbinding. */
const LADDER = { na: ['strenger', 'stappen'], inhoud: <LadderBijStappen /> };

/** What stands among the questions of a chapter and is no question itself. */
function tussenstuk({ hoofdstuk }: Hoofdstukadres, inhoud: unknown, context: Vraagcontext): Tussenstuk | undefined {
  switch (hoofdstuk) {
    case 'woonbinding':
      return LADDER;
    case 'contingentverdeling':
      return { na: ['motivering'], inhoud: <Overnameknoppen hoofdstuk={inhoud as Contingentverdeling} /> };
    case 'versneldeToewijzing':
      return {
        na: ['raming'],
        inhoud: <Ramingberekening hoofdstuk={inhoud as VersneldeToewijzing} context={context} />,
      };
    default:
      return undefined;
  }
}

const GEEN: Pick<Teruggave, 'fouten' | 'ingevoerd'> = { fouten: [], ingevoerd: {} };

/** The questions of a chapter, or of one of its items, with what is filled in; `terug` is a form that came back. */
export const Hoofdstukformulier = ({
  gegevens,
  open,
  terug,
}: {
  gegevens: Formuliergegevens;
  /** Paths of the questions on this page that must still be answered. */
  open: readonly string[];
  terug: Teruggave | null;
}) => {
  const { dossier, adres, context, delen, aanbod, verwijder, verdwenen } = gegevens;
  const { plek, sleutel } = terug ?? gegevens;
  const vragen = vragenVan(adres, context.rechtsdatum);
  const paginas = deelpaginasVan(adres);
  const { waarde, bijKeuze } = useConcept(vragen, terug?.concept ?? gegevens.inhoud, context);
  const erna = tussenstuk(adres, terug?.concept ?? gegevens.inhoud, context);
  const { fouten, ingevoerd } = terug ?? GEEN;
  const gevonden = vragen.find((vraag) => vraag.naam === paginas?.lijst);
  const lijst = gevonden?.soort === 'lijst' ? gevonden : null;
  const itempad = lijst === null || plek === null ? null : voegPad(lijst.naam, plek);
  const gevraagd =
    itempad !== null && lijst !== null
      ? zichtbareVragen(lijst.vragen, alsRij(waardeOp(waarde, itempad)), context, alsRij(waarde))
      : zichtbareVragen(vragen, alsRij(waarde), context);
  const stand = useMemo(
    () => ({
      context,
      velden: veldenOpPagina(vragen, lijst, itempad, waarde, context),
      ingevoerd,
      fouten: new Map(fouten.map(({ pad, tekst }) => [pad, tekst])),
      logo: gegevens.logo,
      gekozenLogo: terug?.logo ?? null,
    }),
    [context, vragen, lijst, itempad, waarde, ingevoerd, fouten, gegevens.logo, terug?.logo],
  );
  return (
    <FormulierstandProvider value={stand}>
      <form
        data-formulier
        className="formulier"
        method="post"
        action={metTerug(
          sleutel === null ? hoofdstukpad(dossier, adres) : deelpad(dossier, adres, sleutel),
          gegevens.terug,
        )}
        encType={adres.hoofdstuk === 'woonmaatschappij' ? 'multipart/form-data' : undefined}
        onChange={bijKeuze}
        noValidate
      >
        {/* Enter in a field asks the first button of the form. */}
        <button className="verborgen" type="submit" name="doe" value="verder" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="gezien" value={terug?.gezien ?? gegevens.versie} />
        {terug !== null && (terug.status >= 400 || terug.fouten.length > 0) && <Foutensamenvatting {...terug} />}
        {verdwenen !== null && <GemeenteVerwijderd naam={verdwenen} />}
        {verwijder !== null && lijst !== null && (
          <Bevestiging {...verwijder} enkelvoud={lijst.enkelvoud} terug={hoofdstukpad(dossier, adres, lijst.naam)} />
        )}
        <OpDezePagina secties={sectiesVan(gevraagd, itempad ?? '', open)} />
        {itempad !== null && lijst !== null ? (
          <>
            <input type="hidden" name={voegPad(itempad, 'aanwezig')} value="1" />
            <Vragen
              vragen={lijst.vragen}
              waarde={waardeOp(waarde, itempad)}
              pad={itempad}
              ouder={alsRij(waarde)}
              kenmerk={lijst.kenmerk === 'nis' ? 'nis' : undefined}
              deellijst={(vraag) =>
                vraag.naam === 'woningen' && gegevens.labels !== null ? (
                  <Labelverwijzing
                    key={vraag.naam}
                    vraag={vraag}
                    pad={voegPad(itempad, vraag.naam)}
                    aantal={alsLijst(waardeOp(waarde, voegPad(itempad, vraag.naam))).length}
                    naar={gegevens.labels}
                  />
                ) : null
              }
            />
          </>
        ) : (
          <Vragen
            vragen={vragen}
            waarde={waarde}
            erna={erna}
            deellijst={(vraag) =>
              vraag === lijst ? (
                <Deellijst
                  key={vraag.naam}
                  dossier={dossier}
                  adres={adres}
                  vraag={vraag}
                  delen={delen}
                  aanbod={aanbod}
                />
              ) : null
            }
          />
        )}
        {adres.hoofdstuk === 'gemeenten' && plek === null && <Gemeentenlijst />}
        <Knoppen volgende={gegevens.volgende} />
      </form>
    </FormulierstandProvider>
  );
};
