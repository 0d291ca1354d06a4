import type { Voorbeeld } from '../vraag.ts';

/** Why the percentage is split into parts, or is not. */
export const voorbeeldenVerdeling: readonly Voorbeeld[] = [
  {
    titel: 'Gesplitst volgens de weg van aanmelden',
    tekst:
      'Het grootste deel gaat naar kandidaten die we zelf rangschikken naar woonnood; zo blijft een werking bestaan die al jaren haar nut toont. Een kleiner deel houden we vrij voor aanmeldingen door welzijnsdiensten, die de begeleiding meebrengen. Vorig jaar gingen er [aantal] toewijzingen langs de eerste weg en [aantal] langs de tweede.',
  },
  {
    titel: 'Gesplitst naar hoofddoelgroep',
    tekst:
      'Van de aanvragen in [jaar] kwam [percentage] van wie geen thuis heeft en [percentage] van jongeren die zelfstandig gaan wonen. De delen volgen die verhouding, zodat geen van beide groepen de andere verdringt.',
  },
  {
    titel: 'Niet gesplitst, wel criteria',
    tekst:
      'Er komen in ons gebied jaarlijks te weinig woningen vrij om elk deel zinvol te vullen. Eén rangschikking volgens vaste criteria is doorzichtig voor wie aanmeldt en laat toe om elke vrije woning te geven aan wie ze het dringendst nodig heeft.',
  },
];

/** Why the conditions of a subdoelgroep are refined. */
export const voorbeeldenVerfijning: readonly Voorbeeld[] = [
  {
    titel: 'Een nood die aanhoudt',
    tekst:
      'Met een minimale duur gaat de voorrang naar wie al een tijd zonder eigen woning leeft en niet naar wie tussen twee huurcontracten enkele weken bij familie slaapt. In het overleg noemden de diensten daarover [aantal] dossiers.',
  },
  {
    titel: 'Makkelijk aan te tonen',
    tekst:
      'De voorwaarde kan met een document aangetoond worden, zodat elke aanmelder ze op dezelfde manier toepast en een aanvraag niet blijft liggen.',
  },
];

/** In which order requests are handled, in words. */
export const voorbeeldenVolgorde: readonly Voorbeeld[] = [
  {
    titel: 'Per deel volgens datum',
    tekst:
      'Binnen elk deel behandelen we de volledige aanvragen in de volgorde waarin ze toekomen. Is een deel voor het jaar opgebruikt, dan wacht de aanvraag tot het volgende jaar en behoudt zij haar datum.',
  },
  {
    titel: 'Volgens de criteria, dan volgens datum',
    tekst:
      'We rangschikken de aanvragen volgens de criteria hierboven, het eerste eerst. Staan er twee gelijk, dan gaat de oudste aanvraag voor.',
  },
];

/** Why requests are not handled by their date. */
export const voorbeeldenMotiveringVolgorde: readonly Voorbeeld[] = [
  {
    titel: 'De nood weegt meer dan de datum',
    tekst:
      'Wie het langst wacht, is niet altijd wie het dringendst een woning nodig heeft. De toewijzingsraad besprak dat op [datum]; de diensten vroegen om de ernst van de situatie te laten doorwegen.',
  },
  {
    titel: 'Gelijke kansen tussen diensten',
    tekst:
      'Kleine diensten melden zelden aan en verliezen bij een zuiver chronologische lijst. Met deze volgorde telt de situatie van de kandidaat, niet wie het snelst aanmeldt.',
  },
];
