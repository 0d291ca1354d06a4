import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { getypt, useFormulierstand } from './formulierstand.ts';
import { Keuzekader } from './Keuzekader.tsx';

type Meerkeuzevraag = Extract<Enkelvoudig, { soort: 'meerkeuze' }>;

/** None, one or more of a few, as checkboxes; the hidden 'nee' before each says that it was on the page. */
export const Meerkeuzeveld = ({ vraag, pad }: { vraag: Meerkeuzevraag; pad: string }) => {
  const stand = useFormulierstand();
  return (
    <Keuzekader vraag={vraag} pad={pad}>
      {vraag.mogelijkheden.map(({ waarde, label, uitleg }, rang) => {
        const naam = `${pad}.${waarde}`;
        const id = rang === 0 ? pad : naam;
        return (
          <div key={waarde} className="keuze">
            <input type="hidden" name={naam} value="nee" />
            <input
              id={id}
              name={naam}
              type="checkbox"
              value="ja"
              defaultChecked={getypt(stand, naam) === 'ja'}
              aria-describedby={uitleg === undefined ? undefined : `${naam}-uitleg`}
            />
            <label htmlFor={id}>{label}</label>
            {uitleg !== undefined && (
              <p className="hint" id={`${naam}-uitleg`}>
                {uitleg}
              </p>
            )}
          </div>
        );
      })}
    </Keuzekader>
  );
};
