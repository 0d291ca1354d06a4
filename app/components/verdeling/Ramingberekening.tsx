import type { VersneldeToewijzing } from '../../domain/reglement/versneldeToewijzing.ts';
import { getal } from '../../domain/taal/getal.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import { Rekenstappen } from './Rekenstappen.tsx';
import { useRaming } from './useRaming.ts';

interface Eigenschappen {
  /** The chapter as it is saved, or as it came back. */
  readonly hoofdstuk: VersneldeToewijzing;
  readonly context: Vraagcontext;
}

/**
 * The estimate under its figures, line by line, or what is still missing; read aloud is only the result. Without script it shows
 * what is saved.
 */
export function Ramingberekening({ hoofdstuk, context }: Eigenschappen) {
  const { raming, ontbreekt } = useRaming(hoofdstuk, context);
  const aantal = raming === null ? null : (raming.afgerond ?? (raming.onder === raming.boven ? raming.onder : null));
  return (
    <section className="kaart ramingberekening" aria-labelledby="ramingberekening">
      <h2 id="ramingberekening">De berekening</h2>
      <p role="status">
        {raming === null
          ? 'De raming kan nog niet berekend worden.'
          : aantal === null
            ? `${getal(raming.onder)} of ${getal(raming.boven)} versnelde toewijzingen in ${raming.jaar}, naargelang de afronding.`
            : `${getal(aantal)} versnelde toewijzingen in ${raming.jaar}.`}
      </p>
      {raming === null ? (
        <ul>
          {ontbreekt.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      ) : (
        <Rekenstappen titel={`Raming voor ${raming.jaar}`} stappen={raming.rekenstappen} />
      )}
    </section>
  );
}
