import type { Voorbeeld } from '../vraag.ts';

/** How a point gets on the agenda. */
export const voorbeeldenAgenda: readonly Voorbeeld[] = [
  {
    titel: 'Elk lid',
    tekst: 'Elk lid mag een punt aanbrengen tot een week voor de vergadering, met een korte toelichting.',
  },
  {
    titel: 'Vaste punten',
    tekst:
      'Op elke agenda staan het verslag van de vorige keer en de cijfers van de toewijzingen. Andere punten stuurt een lid met een nota naar het secretariaat; de voorzitter zegt binnen drie werkdagen of het punt op deze of op de volgende agenda komt.',
  },
];

/** What happens with too few members. */
export const voorbeeldenZonderQuorum: readonly Voorbeeld[] = [
  {
    titel: 'Een tweede vergadering',
    tekst:
      'De voorzitter roept binnen de maand opnieuw samen met dezelfde agenda. Over die punten kan de raad dan beslissen met wie er is.',
  },
  {
    titel: 'Schriftelijk afronden',
    tekst:
      'De aanwezigen bespreken de punten. Het secretariaat legt de voorstellen aan alle leden voor; wie binnen tien werkdagen niet antwoordt, heeft geen bezwaar. Een beslissing waarvoor elke gemeente akkoord moet gaan, komt nooit zo tot stand.',
  },
];

/** How consensus is looked for. */
export const voorbeeldenBesluitvorming: readonly Voorbeeld[] = [
  {
    titel: 'Tot niemand nog bezwaar heeft',
    tekst:
      'De voorzitter vat een voorstel samen en vraagt wie bezwaar heeft. Is er een bezwaar, dan past de raad het voorstel aan of schuift hij het één vergadering op.',
  },
  {
    titel: 'Met een werkgroep',
    tekst:
      'Raken de leden het niet eens, dan zoekt een werkgroep met de gemeenten en de betrokken actoren een nieuw voorstel. Blijft er verschil, dan noteert het verslag het standpunt van elk lid met zijn redenen, zodat elke gemeenteraad het kent.',
  },
];

/** What the report holds and who gets it. */
export const voorbeeldenVerslag: readonly Voorbeeld[] = [
  {
    titel: 'Kort verslag',
    tekst:
      'Het verslag noemt wie aanwezig was, wat besloten is en wie niet akkoord ging. Alle leden krijgen het binnen twee weken; zonder opmerking binnen de week daarna is het goedgekeurd.',
  },
  {
    titel: 'Verslag met redenen',
    tekst:
      'Het verslag geeft bij elk besluit de cijfers en de redenen waarop het steunt, met het standpunt van elke gemeente. Na goedkeuring op de volgende vergadering gaat het ook naar het bestuursorgaan van de woonmaatschappij en naar elk college van burgemeester en schepenen.',
  },
];
