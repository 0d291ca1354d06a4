import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { Datumveld } from './Datumveld.tsx';
import { getypt, useFormulierstand } from './formulierstand.ts';
import { Gemeenteveld } from './Gemeenteveld.tsx';
import { Keuzelijstveld } from './Keuzelijstveld.tsx';
import { Keuzeveld } from './Keuzeveld.tsx';
import { Kleurveld } from './Kleurveld.tsx';
import { Langveld } from './Langveld.tsx';
import { Logoveld } from './Logoveld.tsx';
import { Meerkeuzeveld } from './Meerkeuzeveld.tsx';
import { Tekstveld } from './Tekstveld.tsx';
import { Vinkveld } from './Vinkveld.tsx';

/** What names an item is carried along, not asked. */
export const VerborgenVeld = ({ pad }: { pad: string }) => (
  <input type="hidden" name={pad} value={getypt(useFormulierstand(), pad)} />
);

/** The field for a question with one answer, by its kind. */
export const Vraagveld = ({ vraag, pad }: { vraag: Enkelvoudig; pad: string }) => {
  switch (vraag.soort) {
    case 'kort':
    case 'aantal':
    case 'percentage':
    case 'jaartal':
      return <Tekstveld vraag={vraag} pad={pad} />;
    case 'lang':
      return <Langveld vraag={vraag} pad={pad} />;
    case 'datum':
      return <Datumveld vraag={vraag} pad={pad} />;
    case 'jaNee':
    case 'keuze':
      return <Keuzeveld vraag={vraag} pad={pad} />;
    case 'vink':
      return <Vinkveld vraag={vraag} pad={pad} />;
    case 'meerkeuze':
      return <Meerkeuzeveld vraag={vraag} pad={pad} />;
    case 'gemeente':
    case 'doelgroep':
      return <Keuzelijstveld vraag={vraag} pad={pad} />;
    case 'gemeenteVanDeLijst':
      return <Gemeenteveld vraag={vraag} pad={pad} />;
    case 'kleur':
      return <Kleurveld vraag={vraag} pad={pad} />;
    case 'logo':
      return <Logoveld vraag={vraag} pad={pad} />;
    case 'sleutel':
      return <VerborgenVeld pad={pad} />;
    case 'programma':
      return null;
  }
};
