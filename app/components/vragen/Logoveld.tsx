import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { beschrijvingVan, getypt, useFormulierstand } from './formulierstand.ts';
import { Keuzekader } from './Keuzekader.tsx';

/** The logo: what is saved, another file, the sentence that stands for it, and a button that removes it. */
export const Logoveld = ({ vraag, pad }: { vraag: Enkelvoudig; pad: string }) => {
  const stand = useFormulierstand();
  const zin = `${pad}.omschrijving`;
  const beeld = stand.gekozenLogo ?? stand.logo;
  return (
    <Keuzekader vraag={vraag} pad={pad}>
      {beeld !== null && (
        <img className="logobeeld" src={beeld} alt={getypt(stand, zin) || 'Het logo zoals u het koos'} />
      )}
      {stand.gekozenLogo !== null && (
        <>
          <input type="hidden" name={`${pad}.gekozen`} value={stand.gekozenLogo} />
          <p className="hint">
            Dit logo is nog niet bewaard. Het gaat mee wanneer u opnieuw bewaart; u hoeft het niet opnieuw te kiezen.
          </p>
        </>
      )}
      <label htmlFor={pad}>{beeld === null ? 'Kies een bestand' : 'Kies een ander bestand'}</label>
      <input
        id={pad}
        name={`${pad}.bestand`}
        type="file"
        accept="image/png,image/jpeg"
        aria-invalid={stand.fouten.has(pad) || undefined}
        aria-describedby={beschrijvingVan(stand, pad, vraag.hint)}
      />
      <label htmlFor={zin}>Omschrijving voor wie het logo niet ziet</label>
      <input id={zin} name={zin} type="text" autoComplete="off" defaultValue={getypt(stand, zin)} />
      {beeld !== null && (
        <p>
          <button className="knop licht klein" type="submit" name="doe" value={`verwijder-logo:${pad}`}>
            Verwijder het logo
          </button>
        </p>
      )}
    </Keuzekader>
  );
};
