import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../app/documents/blokken.ts';
import { vergelijk } from '../../../app/documents/vergelijk/index.ts';
import { alinea, document, noot, t } from './bomen.ts';
import { alsRegel, lees } from './leesbaar.ts';

describe('words inside a paragraph', () => {
  test.each<{ geval: string; oud: Inline[]; nieuw: Inline[]; regel: string }>([
    {
      geval: 'a word is replaced',
      oud: [t('minstens vijftien jaar inwoner')],
      nieuw: [t('minstens tien jaar inwoner')],
      regel: 'minstens [-vijftien-]{+tien+} jaar inwoner',
    },
    {
      geval: 'two words in a row are one change, the blank between them included',
      oud: [t('binnen twaalf maanden na de kennisgeving')],
      nieuw: [t('binnen zes weken na de kennisgeving')],
      regel: 'binnen [-twaalf maanden-]{+zes weken+} na de kennisgeving',
    },
    {
      geval: 'a small word that both texts happen to have does not cut a change in two',
      oud: [t('Bij gelijke rang wijst de woonmaatschappij de woning toe aan wie langst wacht, volgens het register.')],
      nieuw: [
        t('Bij gelijke rang beslist het lot tussen de kandidaten die vandaag aanwezig zijn, volgens het register.'),
      ],
      regel:
        'Bij gelijke rang [-wijst de woonmaatschappij de woning toe aan wie langst wacht-]{+beslist het lot tussen de kandidaten die vandaag aanwezig zijn+}, volgens het register.',
    },
    {
      geval: 'a word between two changed words stays',
      oud: [t('minstens vijftien jaar inwoner van de gemeente')],
      nieuw: [t('minstens tien jaar bewoner van de gemeente')],
      regel: 'minstens [-vijftien-]{+tien+} jaar [-inwoner-]{+bewoner+} van de gemeente',
    },
    {
      geval: 'a count with a thousands point is one word',
      oud: [t('hoogstens 1.020 woningen')],
      nieuw: [t('hoogstens 1.019 woningen')],
      regel: 'hoogstens [-1.020-]{+1.019+} woningen',
    },
    {
      geval: 'the same word becomes bold',
      oud: [t('de kandidaat-huurder gaat voor')],
      nieuw: [t('de kandidaat-huurder '), t('gaat', { vet: true }), t(' voor')],
      regel: 'de kandidaat-huurder [-gaat-]{+*gaat*+} voor',
    },
    {
      geval: 'formatting around a change stays',
      oud: [t('de '), t('kwetsbare oudere', { vet: true }), t(' gaat voor')],
      nieuw: [t('de '), t('kwetsbare jongere', { vet: true }), t(' gaat voor')],
      regel: 'de *kwetsbare *[-*oudere*-]{+*jongere*+} gaat voor',
    },
    {
      geval: 'runs cut elsewhere are no change',
      oud: [t('een lange '), t('zin')],
      nieuw: [t('een'), t(' lange zin'), t('')],
      regel: 'een lange zin',
    },
    {
      geval: 'a word in a footnote',
      oud: [t('een plan'), noot(t('Bron: jaarverslag 2023')), t(' met cijfers')],
      nieuw: [t('een plan'), noot(t('Bron: jaarverslag 2024')), t(' met cijfers')],
      regel: 'een plan^(Bron: jaarverslag [-2023-]{+2024+}) met cijfers',
    },
    {
      geval: 'a footnote and the word before it change together',
      oud: [t('een ruw ontwerp'), noot(t('Bron: jaarverslag 2023')), t(' met cijfers')],
      nieuw: [t('een ruw plan'), noot(t('Bron: jaarverslag 2024')), t(' met cijfers')],
      regel: 'een ruw [-ontwerp-]{+plan+}^(Bron: jaarverslag [-2023-]{+2024+}) met cijfers',
    },
    {
      geval: 'two footnotes that look alike change side by side',
      oud: [t('aanbod'), noot(t('bron: verslag 2023, bijlage A')), noot(t('bron: verslag 2023, bijlage B'))],
      nieuw: [t('aanbod'), noot(t('bron: verslag 2024, bijlage A')), noot(t('bron: verslag 2024, bijlage B'))],
      regel: 'aanbod^(bron: verslag [-2023-]{+2024+}, bijlage A)^(bron: verslag [-2023-]{+2024+}, bijlage B)',
    },
    {
      geval: 'another footnote in its place is no change of the old one',
      oud: [t('een plan met cijfers'), noot(t('Bron: jaarverslag 2023'))],
      nieuw: [t('een plan met cijfers'), noot(t('Statbel, inwoners op 1 januari'))],
      regel: 'een plan met cijfers[-^(Bron: jaarverslag 2023)-]{+^(Statbel, inwoners op 1 januari)+}',
    },
    {
      geval: 'the first of two footnotes goes',
      oud: [t('aanbod'), noot(t('jaarverslag 2023')), t(' en vraag'), noot(t('Statbel 2024'))],
      nieuw: [t('aanbod en vraag'), noot(t('Statbel 2024'))],
      regel: 'aanbod[-^(jaarverslag 2023)-] en vraag^(Statbel 2024)',
    },
    {
      geval: 'a reference to the same node under another number is no change',
      oud: [t('zie de lijst in '), { soort: 'verwijzing', naar: 'lijst', tekst: '2.2' }],
      nieuw: [t('zie de lijst in '), { soort: 'verwijzing', naar: 'lijst', tekst: '2.3' }],
      regel: 'zie de lijst in #2.3',
    },
    {
      geval: 'a reference to another node is a change',
      oud: [t('zie de lijst in '), { soort: 'verwijzing', naar: 'lijst', tekst: '2.2' }],
      nieuw: [t('zie de lijst in '), { soort: 'verwijzing', naar: 'plan', tekst: '2.3' }],
      regel: 'zie de lijst in [-#2.2-]{+#2.3+}',
    },
    {
      geval: 'a text written anew is one change, not a puzzle of shared small words',
      oud: [t('De woonmaatschappij wijst de woning toe aan de oudste kandidaat van de lijst.')],
      nieuw: [t('Wie in een opvang verblijft, krijgt voorrang zodra begeleiding zeker is.')],
      regel:
        '[-De woonmaatschappij wijst de woning toe aan de oudste kandidaat van de lijst.-]{+Wie in een opvang verblijft, krijgt voorrang zodra begeleiding zeker is.+}',
    },
  ])('$geval', ({ oud, nieuw, regel }) => {
    const [deel] = vergelijk(document([alinea('p', ...oud)]), document([alinea('p', ...nieuw)])).blokken;
    if (deel?.stand === 'gelijk' && deel.nieuw.soort === 'alinea') expect(lees(deel.nieuw.inhoud)).toBe(regel);
    else if (deel?.stand === 'gewijzigd' && deel.soort === 'alinea') expect(alsRegel(deel.inhoud)).toBe(regel);
    else throw new Error(`not one paragraph: ${JSON.stringify(deel)}`);
  });
});
