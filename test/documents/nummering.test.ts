import { describe, expect, test } from 'vitest';
import type { Blok, Document } from '../../app/documents/blokken.ts';
import { DubbeleId, nummer, OnbekendeVerwijzing } from '../../app/documents/nummering.ts';
import { maakSjablonen } from '../../app/documents/sjabloonmotor.ts';
import { schets } from './schets.ts';
import { maakDocument } from './voorbeeld.ts';

const blokken = (bron: string): Blok[] => maakSjablonen({ x: bron }).render('x', {});
const genummerd = (bron: string): string[] => schets(nummer(maakDocument(blokken(bron))).blokken);

describe('numbers and references', () => {
  test.each([
    {
      geval: 'sections by depth',
      bron: '# A\n\n## B\n\n### C\n\n## D\n\n# E',
      uit: ['x.s1: 1 A', '  x.s1.s1: 1.1 B', '    x.s1.s1.s1: 1.1.1 C', '  x.s1.s2: 1.2 D', 'x.s2: 2 E'],
    },
    {
      geval: 'a section without number is not counted, nor what is under it',
      bron: '{{ongenummerd}}\n# A\n\n## B\n\n# C',
      uit: ['x.s1: A', '  x.s1.s1: # B', 'x.s2: 1 C'],
    },
    {
      geval: 'a reference before and after its section',
      bron: '# A\n\nzie {{zie "b"}}\n\n{{anker "b"}}\n# B\n\nzie {{zie "b"}}',
      uit: ['x.s1: 1 A', '  x.s1.a1: zie →b=2', 'b: 2 B', '  b.a1: zie →b=2'],
    },
    {
      geval: 'a reference to a paragraph, an item or a table gives the section around it',
      bron: '# A\n\n## B\n\n{{anker "l"}}\n- c\n- d {{zie "l.p1"}} {{zie "t"}}\n\n{{anker "t"}}\n| e |\n|---|\n| f |',
      uit: [
        'x.s1: 1 A',
        '  x.s1.s1: 1.1 B',
        '    l: -',
        '      l.p1',
        '        l.p1.a1: c',
        '      l.p2',
        '        l.p2.a1: d →l.p1=1.1 →t=1.1',
        '    t:  | e',
        '      f: f',
      ],
    },
    {
      geval: 'a reference to what has no number gives its title',
      bron: '{{ongenummerd}}\n{{anker "bijlage"}}\n# De *bijlage*\n\nzie {{zie "bijlage"}}',
      uit: ['bijlage: De _bijlage_', '  bijlage.a1: zie →bijlage=“De bijlage”'],
    },
    {
      geval: 'a reference in a heading and in a frame',
      bron: '{{anker "a"}}\n# A {{zie "a"}}\n\n{{kader "let-op"}}\n> {{zie "a"}}',
      uit: ['a: 1 A →a=1', '  a.k1: ! let-op', '    a.k1.a1: →a=1'],
    },
  ])('$geval', ({ bron, uit }) => {
    expect(genummerd(bron)).toEqual(uit);
  });

  test('a reference to nothing is named', () => {
    expect(() => genummerd('zie {{zie "weg"}}')).toThrow(OnbekendeVerwijzing);
    expect(() => genummerd('zie {{zie "weg"}}')).toThrow('De tekst verwijst naar “weg”');
  });

  test('an id that two templates both give is named', () => {
    const tweemaal = maakDocument([...blokken('{{anker "a"}}\n- b'), ...blokken('{{anker "a"}}\nc')]);
    expect(() => nummer(tweemaal)).toThrow(DubbeleId);
    expect(() => nummer(tweemaal)).toThrow('dezelfde id “a”');
  });

  test('the document itself is left as it was, and a second time changes nothing', () => {
    const document: Document = maakDocument(blokken('# A\n\n{{zie "x.s1"}}'));
    const voor = structuredClone(document);
    const eenmaal = nummer(document);
    expect(document).toEqual(voor);
    expect(nummer(eenmaal)).toEqual(eenmaal);
  });
});
