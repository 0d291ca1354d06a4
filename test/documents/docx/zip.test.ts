import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../../app/documents/docx/zip.ts';

const delen = [
  { pad: 'b/één.xml', inhoud: Buffer.from('<a/>'.repeat(5000)) },
  { pad: 'a.png', inhoud: Buffer.from([1, 2, 3]) },
  { pad: 'leeg', inhoud: new Uint8Array() },
];

test('another reader finds the same files in the order given', () => {
  const gelezen = unzipSync(zip(delen));
  expect(Object.keys(gelezen)).toEqual(['b/één.xml', 'a.png', 'leeg']);
  expect(strFromU8(gelezen['b/één.xml'] as Uint8Array)).toBe('<a/>'.repeat(5000));
  expect([...(gelezen['a.png'] as Uint8Array)]).toEqual([1, 2, 3]);
  expect(gelezen.leeg).toHaveLength(0);
});

test('text is pressed, a picture is not pressed again', () => {
  expect(zip(delen.slice(0, 1)).length).toBeLessThan(400);
  const methode = Buffer.from(zip(delen.slice(1, 2))).readUInt16LE(8);
  expect(methode).toBe(0);
});

test('every file has the first date a zip can have', () => {
  const bytes = Buffer.from(zip(delen));
  expect(bytes.readUInt16LE(10)).toBe(0);
  expect(bytes.readUInt16LE(12)).toBe(0x0021);
});
