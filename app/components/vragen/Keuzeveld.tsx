import type { Enkelvoudig, Keuzemogelijkheid } from '../../domain/vragen/vraag.ts';
import { getypt, useFormulierstand } from './formulierstand.ts';
import { Keuzekader } from './Keuzekader.tsx';

type Keuzevraag = Extract<Enkelvoudig, { soort: 'keuze' | 'jaNee' }>;

/** What can be chosen, with 'nog niet' when an answer may be taken back. */
function mogelijkhedenVan(vraag: Keuzevraag, gekozen: string): readonly Keuzemogelijkheid[] {
  const keuzes =
    vraag.soort === 'keuze'
      ? vraag.mogelijkheden
      : [
          { waarde: 'ja', label: vraag.ja ?? 'Ja' },
          { waarde: 'nee', label: vraag.nee ?? 'Nee' },
        ];
  const vast = vraag.soort === 'keuze' && vraag.verplicht === true;
  return vast || gekozen === '' ? keuzes : [...keuzes, { waarde: '', label: 'Nog niet beantwoord' }];
}

/** One out of a few, as radio buttons, each with its explanation. The empty field says that the question was on the page. */
export const Keuzeveld = ({ vraag, pad }: { vraag: Keuzevraag; pad: string }) => {
  const stand = useFormulierstand();
  const gekozen = getypt(stand, pad);
  return (
    <Keuzekader vraag={vraag} pad={pad}>
      <input type="hidden" name={pad} value="" />
      {mogelijkhedenVan(vraag, gekozen).map(({ waarde, label, uitleg }, rang) => {
        const id = rang === 0 ? pad : `${pad}.${waarde || 'leeg'}`;
        return (
          <div key={waarde} className="keuze">
            <input
              id={id}
              name={pad}
              type="radio"
              value={waarde}
              defaultChecked={waarde === gekozen}
              aria-describedby={uitleg === undefined ? undefined : `${id}-uitleg`}
            />
            <label htmlFor={id}>{label}</label>
            {uitleg !== undefined && (
              <p className="hint" id={`${id}-uitleg`}>
                {uitleg}
              </p>
            )}
          </div>
        );
      })}
    </Keuzekader>
  );
};
