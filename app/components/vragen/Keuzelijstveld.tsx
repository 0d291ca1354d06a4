import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { beschrijvingVan, getypt, useFormulierstand } from './formulierstand.ts';
import { Veldkader } from './Veldkader.tsx';

type Eigen = Extract<Enkelvoudig, { soort: 'gemeente' | 'doelgroep' }>;

/** A choice out of what the dossier itself holds: one of its gemeenten, or one of its doelgroepen. */
export const Keuzelijstveld = ({ vraag, pad }: { vraag: Eigen; pad: string }) => {
  const stand = useFormulierstand();
  const { gemeenten, doelgroepen } = stand.context;
  const gekozen = getypt(stand, pad);
  const keuzes =
    vraag.soort === 'gemeente'
      ? gemeenten.map(({ nis, naam }) => ({ waarde: nis, naam }))
      : doelgroepen.map(({ sleutel, naam }) => ({ waarde: sleutel, naam }));
  const verdwenen = gekozen !== '' && !keuzes.some(({ waarde }) => waarde === gekozen);
  return (
    <Veldkader vraag={vraag} pad={pad}>
      <select
        id={pad}
        name={pad}
        defaultValue={gekozen}
        aria-invalid={stand.fouten.has(pad) || undefined}
        aria-describedby={beschrijvingVan(stand, pad, vraag.hint)}
      >
        <option value="">{vraag.soort === 'gemeente' ? 'Kies een gemeente' : 'Kies een doelgroep'}</option>
        {verdwenen && (
          <option value={gekozen}>{gemeenteMetNis(gekozen)?.naam ?? gekozen} (staat niet meer in het dossier)</option>
        )}
        {keuzes.map(({ waarde, naam }) => (
          <option key={waarde} value={waarde}>
            {naam}
          </option>
        ))}
      </select>
    </Veldkader>
  );
};
