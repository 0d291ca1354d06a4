import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { Fout, Hint } from './Fout.tsx';
import { beschrijvingVan, getypt, useFormulierstand } from './formulierstand.ts';
import { Uitleg } from './Uitleg.tsx';

/** Yes or no as one checkbox; the hidden 'nee' before it says that the question was on the page. */
export const Vinkveld = ({ vraag, pad }: { vraag: Enkelvoudig; pad: string }) => {
  const stand = useFormulierstand();
  return (
    <div className="veld soort-vink">
      <Fout pad={pad} />
      <input type="hidden" name={pad} value="nee" />
      <div className="keuze">
        <input
          id={pad}
          name={pad}
          type="checkbox"
          value="ja"
          defaultChecked={getypt(stand, pad) === 'ja'}
          aria-describedby={beschrijvingVan(stand, pad, vraag.hint)}
        />
        <label htmlFor={pad}>{vraag.label}</label>
        <Hint pad={pad} hint={vraag.hint} />
      </div>
      <Uitleg vraag={vraag} />
    </div>
  );
};
