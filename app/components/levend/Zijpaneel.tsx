import type { ReactNode } from 'react';
import { Grensblok, Grenspaneel } from './Grenspaneel.tsx';
import { gemeenteVanPagina } from './gemeenteVanPagina.ts';
import { krapste } from './krapste.ts';
import { type Tabblad, Tabbladen } from './Tabbladen.tsx';
import { useHertelling } from './useHertelling.ts';
import { useVoorbeeld } from './useVoorbeeld.ts';
import { Voorbeeldpaneel } from './Voorbeeldpaneel.tsx';
import type { Zijpaneelgegevens } from './zijpaneelgegevens.ts';

interface Eigenschappen extends Zijpaneelgegevens {
  /** What a chapter has at hand of its own, above the parts; and its own part, after the text. */
  readonly kaart?: ReactNode;
  readonly bladen?: readonly Tabblad[];
}

/**
 * What stands beside the form of a chapter: the caps of the gemeente at hand, the chapter as it will read, and all caps. With
 * script both follow what is typed; without it they show what is saved.
 */
export function Zijpaneel({ kaart, bladen = [], ...gegevens }: Eigenschappen) {
  const { groepen, rust, zin, nis } = useHertelling(gegevens);
  const uitleg = gegevens.grensuitleg;
  const voorbeeld = useVoorbeeld(gegevens);
  const eigen = nis ?? gemeenteVanPagina(gegevens.adres, gegevens.sleutel);
  const bijDeHand = gegevens.telstof === null ? undefined : krapste(groepen, eigen);
  return (
    <aside className="zijpaneel" aria-label="Zo komt het in het reglement">
      {bijDeHand && (
        <div className="kaart bij-de-hand">
          <Grensblok kop="h2" groep={bijDeHand} rust={rust.find(({ sleutel }) => sleutel === bijDeHand.sleutel)} />
          <p role="status">{zin}</p>
        </div>
      )}
      {kaart}
      <Tabbladen
        bladen={[
          { sleutel: 'reglement', titel: gegevens.document, inhoud: <Voorbeeldpaneel {...voorbeeld} /> },
          ...bladen,
          ...(uitleg === null
            ? []
            : [
                {
                  sleutel: 'grenzen',
                  titel: 'Grenzen',
                  inhoud: <Grenspaneel dossier={gegevens.dossier} groepen={groepen} rust={rust} uitleg={uitleg} />,
                },
              ]),
        ]}
      />
    </aside>
  );
}
