import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { beschrijvingVan, getypt, useFormulierstand } from './formulierstand.ts';
import { Veldkader } from './Veldkader.tsx';

type Eenregelig = Extract<Enkelvoudig, { soort: 'kort' | 'aantal' | 'percentage' | 'jaartal' }>;

/** What the browser may fill in by itself for this kind of text. */
const AANVULLEN: Readonly<Record<string, string>> = { email: 'email', tel: 'tel', url: 'url' };

/** Up to so many characters a field is narrow; from so many on it gets several lines, which are joined when it is read. */
const SMAL = 20;
const RUIM = 1000;

/** An answer of one line: a text, a count, a share or a year. Numbers are text fields, so that '1.020' stays what was typed. */
export const Tekstveld = ({ vraag, pad }: { vraag: Eenregelig; pad: string }) => {
  const stand = useFormulierstand();
  const isTekst = vraag.soort === 'kort';
  const max = isTekst ? (vraag.max ?? 0) : 0;
  const eenheid = vraag.soort === 'percentage' ? '%' : vraag.soort === 'aantal' ? vraag.eenheid : undefined;
  const invoer = isTekst ? vraag.invoer : undefined;
  if (max >= RUIM) {
    return (
      <Veldkader vraag={vraag} pad={pad}>
        <textarea
          id={pad}
          name={pad}
          rows={3}
          defaultValue={getypt(stand, pad)}
          aria-invalid={stand.fouten.has(pad) || undefined}
          aria-describedby={beschrijvingVan(stand, pad, vraag.hint)}
        />
      </Veldkader>
    );
  }
  return (
    <Veldkader vraag={vraag} pad={pad}>
      <span className="metEenheid">
        <input
          id={pad}
          name={pad}
          type="text"
          inputMode={
            isTekst
              ? invoer === 'email' || invoer === 'tel' || invoer === 'url'
                ? invoer
                : 'text'
              : vraag.soort === 'percentage'
                ? 'decimal'
                : 'numeric'
          }
          data-stuurt={vraag.soort === 'jaartal' ? '' : undefined}
          autoComplete={AANVULLEN[invoer ?? ''] ?? 'off'}
          className={isTekst ? (max > 0 && max <= SMAL ? 'smalveld' : undefined) : 'getal smalveld'}
          defaultValue={getypt(stand, pad)}
          aria-invalid={stand.fouten.has(pad) || undefined}
          aria-describedby={
            [beschrijvingVan(stand, pad, vraag.hint), eenheid && `${pad}-eenheid`].filter(Boolean).join(' ') ||
            undefined
          }
        />
        {eenheid && (
          <span className="eenheid" id={`${pad}-eenheid`}>
            {eenheid}
          </span>
        )}
      </span>
    </Veldkader>
  );
};
