import { verdeelPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';
import type { Contingentverdeling } from '../../domain/reglement/contingentverdeling.ts';
import { gewichtkop } from '../../domain/verdeling/basis.ts';
import { opdrachtVanHoofdstuk } from '../../domain/verdeling/vanHoofdstuk.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import { useVerdeling } from './useVerdeling.ts';
import { Verdelingsbeeld } from './Verdelingsbeeld.tsx';
import { Verdelingstabel } from './Verdelingstabel.tsx';

interface Eigenschappen {
  readonly bewaard: Contingentverdeling;
  readonly context: Vraagcontext;
}

/** The distribution as it comes out of what stands in the form; while it cannot be computed, what is missing. */
export const Verdelingpaneel = ({ bewaard, context }: Eigenschappen) => {
  const hoofdstuk = useVerdeling(bewaard, context);
  const gelezen = opdrachtVanHoofdstuk(hoofdstuk);
  if (!gelezen.ok) {
    return (
      <>
        <p>De verdeling kan nog niet berekend worden:</p>
        <ul>
          {gelezen.fouten.map((fout) => (
            <li key={fout}>{fout}</li>
          ))}
        </ul>
      </>
    );
  }
  const verdeling = verdeelPerNiveau(gelezen.opdracht.contingenten, gelezen.opdracht.zones);
  return (
    <>
      <Verdelingstabel verdeling={verdeling} gewicht={gewichtkop(hoofdstuk.basis)} />
      {verdeling.contingenten.map(({ naam }, plek) => (
        <Verdelingsbeeld key={naam} verdeling={verdeling} plek={plek} />
      ))}
    </>
  );
};
