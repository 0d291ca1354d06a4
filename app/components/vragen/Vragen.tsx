import { Fragment, type ReactElement } from 'react';
import { alsRij, voegPad, waardeOp } from '../../domain/vragen/rij.ts';
import { rijenVan } from '../../domain/vragen/rijenVan.ts';
import { isVast, rijnaam, vasteWaarden } from '../../domain/vragen/vasteRijen.ts';
import type { Lijstvraag, Vraag } from '../../domain/vragen/vraag.ts';
import { zichtbareVragen } from '../../domain/vragen/zichtbaar.ts';
import { useFormulierstand } from './formulierstand.ts';
import { Groepkader } from './Groepkader.tsx';
import { Lijstkader } from './Lijstkader.tsx';
import { Rijkader } from './Rijkader.tsx';
import { Toevoegen } from './Toevoegen.tsx';
import { VerborgenVeld, Vraagveld } from './Vraagveld.tsx';

interface Eigenschappen {
  readonly vragen: readonly Vraag[];
  /** What is filled in around these questions: the chapter, a group or an item. */
  readonly waarde: unknown;
  readonly pad?: string;
  /** What stands around the list of the item; see zichtbaar.ts. */
  readonly ouder?: Readonly<Record<string, unknown>> | undefined;
  /** Question that names the item and is carried along instead of asked. */
  readonly kenmerk?: string | undefined;
  /** How a list of these questions is drawn that is filled in on another page; null for any other list. */
  readonly deellijst?: ((vraag: Lijstvraag) => ReactElement | null) | undefined;
  /** What stands after the last of these questions that is asked, and is no question itself. */
  readonly erna?: Tussenstuk | undefined;
}

/** Something shown between the questions, after the last that is asked of those with a name in `na`. */
export interface Tussenstuk {
  readonly na: readonly string[];
  readonly inhoud: ReactElement;
}

interface Lijsteigenschappen {
  readonly vraag: Lijstvraag;
  readonly waarde: unknown;
  readonly omringend: unknown;
  readonly pad: string;
}

/** The items of a list and what adds one; a list with given rows has only those, and others can go. */
const Lijst = ({ vraag, waarde, omringend, pad }: Lijsteigenschappen) => {
  const { context } = useFormulierstand();
  const rijen = rijenVan(vraag, waarde, context, omringend);
  const vast = isVast(vraag);
  const bekend = new Set(vasteWaarden(vraag, alsRij(omringend), context));
  const [enige] = vraag.vragen;
  return (
    <Lijstkader vraag={vraag} pad={pad} geheel>
      {rijen.map(({ plek, item, ontbrekend }, rang) => {
        const hier = voegPad(pad, plek);
        const naam = vast ? alsRij(item)[rijnaam(vraag)] : plek;
        return (
          <Rijkader
            // A row keeps its fields when its position changes.
            key={String(naam)}
            pad={hier}
            titel={vraag.titelVan(alsRij(item), rang, context)}
            aanwezig={!ontbrekend}
            enkel={vraag.enkel ?? false}
            ordenbaar={vraag.ordenbaar}
            eerste={rang === 0}
            laatste={rang === rijen.length - 1}
            weg={!vast || !bekend.has(naam)}
          >
            {vraag.enkel && enige && enige.soort !== 'groep' && enige.soort !== 'lijst' ? (
              <Vraagveld vraag={{ ...enige, label: `${enige.label} ${rang + 1}` }} pad={hier} />
            ) : (
              <Vragen
                vragen={vraag.vragen}
                waarde={item}
                pad={hier}
                ouder={alsRij(omringend)}
                kenmerk={vast ? rijnaam(vraag) : undefined}
              />
            )}
          </Rijkader>
        );
      })}
      {!vast && <Toevoegen vraag={vraag} pad={pad} waarde={waarde} />}
    </Lijstkader>
  );
};

/** The questions that are asked with this value, one below the other, each with what is filled in. */
export const Vragen = ({ vragen, waarde, pad = '', ouder, kenmerk, deellijst, erna }: Eigenschappen) => {
  const { context } = useFormulierstand();
  const gevraagd = zichtbareVragen(vragen, alsRij(waarde), context, ouder);
  const laatste = gevraagd.findLast(({ naam }) => erna?.na.includes(naam));
  const teken = (vraag: Vraag): ReactElement => {
    const hier = voegPad(pad, vraag.naam);
    const sleutel = `${hier} ${vraag.label}`;
    const eigen = waardeOp(waarde, vraag.naam);
    if (vraag.soort === 'groep') {
      return (
        <Groepkader key={sleutel} vraag={vraag} pad={hier}>
          <Vragen
            vragen={vraag.vragen}
            waarde={eigen}
            pad={hier}
            ouder={ouder}
            erna={vraag.naam === '' ? erna : undefined}
            deellijst={vraag.naam === '' ? deellijst : undefined}
          />
        </Groepkader>
      );
    }
    if (vraag.soort === 'lijst') {
      return deellijst?.(vraag) ?? <Lijst key={sleutel} vraag={vraag} waarde={eigen} omringend={waarde} pad={hier} />;
    }
    return vraag.naam === kenmerk ? (
      <VerborgenVeld key={sleutel} pad={hier} />
    ) : (
      <Vraagveld key={sleutel} vraag={vraag} pad={hier} />
    );
  };
  return gevraagd.flatMap((vraag) =>
    erna !== undefined && vraag === laatste
      ? [teken(vraag), <Fragment key="erna">{erna.inhoud}</Fragment>]
      : [teken(vraag)],
  );
};
