import type { Begrip } from './begrip.ts';

/** Terms of the local binding and of the standard order. */
export const BEGRIPPEN_WOONBINDING: readonly Begrip[] = [
  {
    sleutel: 'woonbinding',
    begrip: 'woonbinding',
    uitleg:
      'De band van een kandidaat-huurder met de gemeente, omdat hij er woont of gewoond heeft. Wie zo’n band heeft, gaat voor op wie er geen heeft. Alleen jaren van bewoning tellen.',
    bron: 'langdurigeWoonbinding',
  },
  {
    sleutel: 'langdurige-woonbinding',
    begrip: 'langdurige woonbinding',
    uitleg:
      'Wie in de laatste {woonbindingPeriode} jaar minstens {woonbindingJaren} jaar zonder onderbreking in de gemeente woonde, heeft een langdurige woonbinding. De wet geeft die voorrang in elke gemeente. Met het akkoord van alle gemeenten kan ze ook voor het hele gebied gelden.',
    bron: 'langdurigeWoonbinding',
  },
  {
    sleutel: 'strengere-woonbinding',
    begrip: 'strengere woonbinding',
    uitleg:
      'Een gemeente kan voorrang geven aan wie er nog langer woont dan de wet vraagt: meer dan {woonbindingJaren} jaar. Verschillende stappen mogen op elkaar volgen, de strengste eerst.',
    bron: 'strengereWoonbinding',
  },
  {
    sleutel: 'mantelzorg',
    begrip: 'mantelzorg',
    uitleg:
      'Hulp die iemand geregeld en onbetaald geeft aan een naaste. Wie mantelzorg geeft aan of krijgt van iemand in de gemeente, krijgt in de gewone volgorde voorrang na de woonbinding.',
    bron: 'standaardtoewijzing',
  },
  {
    sleutel: 'rationele-bezetting',
    begrip: 'rationele bezetting',
    uitleg:
      'Een woning die past bij het gezin, vooral in het aantal slaapkamers. De woonmaatschappij legt in haar intern huurreglement vast wat passend is. Ook een specifieke doelgroep krijgt alleen een woning die past.',
    bron: 'rationeleBezetting',
  },
  {
    sleutel: 'chronologische-volgorde',
    begrip: 'chronologische volgorde',
    uitleg:
      'De volgorde waarin kandidaten zich inschreven, de oudste inschrijving eerst. Zij beslist pas wanneer geen andere voorrang meer verschil maakt.',
    bron: 'standaardtoewijzing',
  },
  {
    sleutel: 'aangepastheid',
    begrip: 'aangepastheid van de woning',
    uitleg:
      'Een woning die voor een beperking is aangepast, gaat eerst naar wie die aanpassing nodig heeft. Dat is de eerste stap van de gewone volgorde.',
    bron: 'standaardtoewijzing',
  },
];
