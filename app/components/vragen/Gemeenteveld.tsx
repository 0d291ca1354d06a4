import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { beschrijvingVan, getypt, useFormulierstand } from './formulierstand.ts';
import { Gemeentezoeker } from './Gemeentezoeker.tsx';
import { Veldkader } from './Veldkader.tsx';

/** A gemeente out of the 285, shown and typed by its name. */
export const Gemeenteveld = ({ vraag, pad }: { vraag: Enkelvoudig; pad: string }) => {
  const stand = useFormulierstand();
  const tekst = getypt(stand, pad);
  return (
    <Veldkader vraag={vraag} pad={pad}>
      <Gemeentezoeker
        id={pad}
        naam={pad}
        waarde={gemeenteMetNis(tekst)?.naam ?? tekst}
        beschrijving={beschrijvingVan(stand, pad, vraag.hint)}
        ongeldig={stand.fouten.has(pad)}
      />
    </Veldkader>
  );
};
