import type { Voorbeeld } from '../vraag.ts';

/** What the chair does. */
export const voorbeeldenVoorzitterschap: readonly Voorbeeld[] = [
  {
    titel: 'Klein gebied',
    tekst:
      'De voorzitter maakt de agenda, leidt het gesprek en vat de besluiten samen. Is hij er niet, dan neemt een andere medewerker van de woonmaatschappij over.',
  },
  {
    titel: 'Groot gebied',
    tekst:
      'De voorzitter bereidt elke vergadering voor met één aanspreekpunt van de gemeenten en één van de actoren. Hij bewaakt dat elk lid aan bod komt en legt een voorstel pas voor als iedereen het vooraf kon lezen. De woonmaatschappij wijst een vaste ondervoorzitter aan.',
  },
];

/** How an actor joins. */
export const voorbeeldenToetreding: readonly Voorbeeld[] = [
  {
    titel: 'Met een brief',
    tekst:
      'De actor schrijft aan het secretariaat wat hij in het gebied doet en wie hem vertegenwoordigt. De raad bespreekt de vraag op zijn eerstvolgende vergadering.',
  },
  {
    titel: 'Met een formulier en een vaste beoordeling',
    tekst:
      'De actor vult een formulier in: in welke gemeenten hij werkt, voor welke mensen en met hoeveel personeel. De raad kijkt na of hij in het gebied actief is en of zijn werking nog niet vertegenwoordigd is. Het antwoord volgt binnen de maand na de vergadering en wordt gemotiveerd.',
  },
];

/** How a member leaves. */
export const voorbeeldenUittreding: readonly Voorbeeld[] = [
  {
    titel: 'Op eigen vraag',
    tekst: 'Een actor die stopt, laat dat schriftelijk weten aan het secretariaat. Zijn zetels vervallen meteen.',
  },
  {
    titel: 'Na lange afwezigheid',
    tekst:
      'Was een actor drie vergaderingen na elkaar afwezig zonder bericht, dan vraagt de voorzitter of hij lid wil blijven. Blijft een antwoord uit, dan stelt de raad op de volgende vergadering vast dat hij uittreedt.',
  },
];

/** How the raad handles data of persons. */
export const voorbeeldenVertrouwelijkheid: readonly Voorbeeld[] = [
  {
    titel: 'Alleen beleid',
    tekst:
      'De raad bespreekt geen personen. Cijfers krijgt hij per gemeente en per doelgroep; groepen die zo klein zijn dat iemand herkenbaar wordt, worden samengeteld.',
  },
  {
    titel: 'Ook dossiers van kandidaten',
    tekst:
      'Wie aan een bespreking van kandidaten deelneemt, ondertekent vooraf een verklaring van geheimhouding. Namen staan niet in het verslag; de stukken blijven bij het secretariaat en worden na afloop vernietigd.',
  },
];
