import { describe, expect, test } from 'vitest';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { secties, woorden } from './boom.ts';
import { alineas, delen, ontsnapt, openDocx, waarden } from './open.ts';
import { alinea, minimaal, noot, sectie, t, voorbeeld } from './voorbeeld.ts';

const document = voorbeeld();
const delenVol = openDocx(naarDocx(document));
const xml = delenVol['word/document.xml'] as string;
const { inhoud, romp } = delen(xml);

describe('contents', () => {
  const regels = alineas(inhoud);
  const verwacht = secties(document.blokken).filter(({ nummer }) => (nummer ?? '').split('.').length <= 3);

  test('list the sections to the third level with number and title, in order', () => {
    expect(regels.map(({ tekst }) => tekst.trimEnd())).toEqual(
      verwacht.map(({ nummer, titel }) => (nummer === null ? '' : `${nummer}\t`) + woorden(titel)),
    );
    expect(regels.map(({ stijl }) => stijl)).toEqual(
      verwacht.map(({ nummer }) => `TOC${(nummer ?? '1').split('.').length}`),
    );
  });

  test('link to the heading itself', () => {
    const doelen = waarden(inhoud, 'w:hyperlink', 'w:anchor');
    const koppen = alineas(romp).filter(({ stijl }) => /^(Heading[1-3]|KopZonderNummer1)$/.test(stijl));
    expect(doelen).toEqual(koppen.map(({ xml: kop }) => waarden(kop, 'w:bookmarkStart', 'w:name')[0]));
  });

  test('are a field that Word can renew and that does not ask to be renewed', () => {
    expect(ontsnapt(inhoud)).toContain('TOC \\o "1-3" \\h \\z \\u');
    expect(inhoud).not.toContain('w:dirty');
    expect(delenVol['word/settings.xml']).not.toContain('updateFields');
    const velden = waarden(inhoud, 'w:fldChar', 'w:fldCharType');
    expect(velden.filter((soort) => soort === 'begin').length).toBe(velden.filter((soort) => soort === 'end').length);
  });

  test('are left out of a document without sections', () => {
    const kaal = openDocx(naarDocx(minimaal([alinea('a', 'Eén zin.')])))['word/document.xml'] as string;
    expect(kaal).not.toContain('<w:sdt>');
    expect(kaal).not.toContain('Inhoud');
    expect(
      alineas(kaal)
        .map(({ tekst }) => tekst)
        .filter(Boolean),
    ).toEqual(['Toewijzingsreglement', 'Eén zin.']);
  });
});

test('a footnote in a title of a section stays out of the contents', () => {
  const kop = { ...sectie('s', '1', 'Titel'), titel: [t('Titel'), noot('Een bron.')] };
  const { inhoud: lijst } = delen(openDocx(naarDocx(minimaal([kop])))['word/document.xml'] as string);
  expect(alineas(lijst).map(({ tekst }) => tekst.trim())).toEqual(['1\tTitel']);
  expect(lijst).not.toContain('footnoteReference');
});
