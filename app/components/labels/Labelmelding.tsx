import { getal } from '../../domain/taal/getal.ts';
import type { Labelantwoord } from './labelpagina.ts';

const woningen = (aantal: number): string => `${getal(aantal)} ${aantal === 1 ? 'woning is' : 'woningen zijn'}`;

/** What was done, in words. */
function zinVan({ wat, aantal }: { wat: string; aantal: number }): string {
  if (wat === 'erbij') return `${woningen(aantal)} op de lijst gezet.`;
  if (wat === 'eraf') return `${woningen(aantal)} van de lijst gehaald.`;
  return aantal === 1 ? 'Het aantal volgt nu de lijst.' : `${getal(aantal)} aantallen volgen nu de lijst.`;
}

interface Eigenschappen {
  readonly gedaan: { readonly wat: string; readonly aantal: number } | null;
  readonly antwoord: Labelantwoord | null;
}

/** What was done, or what could not be done and why. */
export const Labelmelding = ({ gedaan, antwoord }: Eigenschappen) => {
  if (antwoord === null) {
    return gedaan === null ? null : (
      <p className="bewaard" id="melding" role="status">
        {zinVan(gedaan)}
      </p>
    );
  }
  const { status, melding, zinnen } = antwoord;
  return (
    <div className={status >= 400 ? 'foutkader' : 'bewaard'} id="melding" role={status >= 400 ? 'alert' : 'status'}>
      <p>{melding}</p>
      {zinnen.length > 0 && (
        <ul>
          {zinnen.slice(0, 50).map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
          {zinnen.length > 50 && <li>en {getal(zinnen.length - 50)} andere</li>}
        </ul>
      )}
    </div>
  );
};
