import type { Voorbeeld } from '../vraag.ts';

/** How the evaluation goes. */
export const voorbeeldenEvaluatiemethode: readonly Voorbeeld[] = [
  {
    titel: 'Eén vergadering per jaar',
    tekst:
      'De woonmaatschappij bezorgt de cijfers samen met de agenda. De raad legt ze naast die van het vorige jaar, bespreekt wat opvalt en noteert wat hij wil aanpassen.',
  },
  {
    titel: 'Met bevraging',
    tekst:
      'Vóór de vergadering vraagt het secretariaat aan elke aanmelder wat goed liep en wat niet, en belt het met enkele huurders die onlangs een woning kregen. De raad bespreekt de antwoorden naast de cijfers per gemeente en per doelgroep.',
  },
  {
    titel: 'Begeleiding apart',
    tekst:
      'Over de begeleiding komen de diensten en de woonmaatschappij tweemaal per jaar apart samen. Zij kijken welke trede het vaakst nodig was en of het knipperlicht een uitzondering bleef, en brengen dat in de raad.',
  },
];

/** How the huishoudelijk reglement changes. */
export const voorbeeldenWijzigingRaad: readonly Voorbeeld[] = [
  {
    titel: 'Op een gewone vergadering',
    tekst:
      'Elk lid kan een wijziging voorstellen. Het voorstel staat op de agenda en de raad beslist erover zoals over elk ander punt. De nieuwe versie krijgt een nummer en een datum.',
  },
  {
    titel: 'In twee lezingen',
    tekst:
      'De raad bespreekt een voorstel eerst zonder te beslissen. Op de volgende vergadering beslist hij, nadat de leden het in hun organisatie konden aftoetsen. Raakt de wijziging aan het toewijzingsreglement of aan het intern huurreglement, dan past de woonmaatschappij dat eerst aan.',
  },
];
