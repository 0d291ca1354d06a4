import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { beschrijvingVan, getypt, useFormulierstand } from './formulierstand.ts';
import { Veldkader } from './Veldkader.tsx';
import { Voorbeelden } from './Voorbeelden.tsx';

const MINSTE_RIJEN = 4;
const MEESTE_RIJEN = 14;
const TEKENS_OP_EEN_RIJ = 70;

/** As many rows as the text asks, between a few and a screen. */
const rijenVoor = (tekst: string): number =>
  Math.min(
    MEESTE_RIJEN,
    Math.max(
      MINSTE_RIJEN,
      tekst.split('\n').reduce((som, regel) => som + 1 + Math.floor(regel.length / TEKENS_OP_EEN_RIJ), 1),
    ),
  );

/** A long text, with examples that can be taken over. */
export const Langveld = ({ vraag, pad }: { vraag: Extract<Enkelvoudig, { soort: 'lang' }>; pad: string }) => {
  const stand = useFormulierstand();
  const tekst = getypt(stand, pad);
  return (
    <Veldkader vraag={vraag} pad={pad}>
      <textarea
        id={pad}
        name={pad}
        rows={rijenVoor(tekst)}
        defaultValue={tekst}
        aria-invalid={stand.fouten.has(pad) || undefined}
        aria-describedby={beschrijvingVan(stand, pad, vraag.hint)}
      />
      {vraag.voorbeelden && vraag.voorbeelden.length > 0 && (
        <Voorbeelden voorbeelden={vraag.voorbeelden} pad={pad} label={vraag.label} />
      )}
    </Veldkader>
  );
};
