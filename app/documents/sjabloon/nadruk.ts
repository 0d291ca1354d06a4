import type { Tekst } from '../blokken.ts';

interface Sterren {
  readonly van: number;
  readonly tot: number;
  /** Whether the stars for bold and for italic of this run found their partner. */
  vet: boolean;
  cursief: boolean;
}

const WOORDTEKEN = /[\p{L}\p{N}]/u;

/** The character (code point) that ends before `plaats`, or ''. */
function tekenVoor(tekst: string, plaats: number): string {
  const laag = tekst.charCodeAt(plaats - 1);
  const start = laag >= 0xdc00 && laag <= 0xdfff ? plaats - 2 : plaats - 1;
  return plaats === 0 ? '' : tekst.slice(start, plaats);
}

/** The runs of one, two or three stars, with the ones that pair up marked; longer runs are literal text. */
function leesSterren(tekst: string): Sterren[] {
  const alle: Sterren[] = [];
  const open: { vet: Sterren | null; cursief: Sterren | null } = { vet: null, cursief: null };
  for (const { 0: reeks, index: van } of tekst.matchAll(/\*+/g)) {
    if (reeks.length > 3) continue;
    const tot = van + reeks.length;
    const voor = tekenVoor(tekst, van);
    const na = String.fromCodePoint(tekst.codePointAt(tot) ?? 0x20);
    const sterren: Sterren = { van, tot, vet: false, cursief: false };
    alle.push(sterren);
    for (const soort of ['vet', 'cursief'] as const) {
      if (reeks.length === (soort === 'vet' ? 1 : 2)) continue;
      const opener = open[soort];
      if (opener && voor.trim() !== '' && !WOORDTEKEN.test(na)) {
        opener[soort] = true;
        sterren[soort] = true;
        open[soort] = null;
      } else if (na.trim() !== '' && !WOORDTEKEN.test(voor)) open[soort] = sterren;
    }
  }
  return alle;
}

/**
 * Reads **bold** and *italic* in one line of text; all other characters are literal, stars without a partner too, and so are stars
 * inside a word ('3*4*5'). One pass, linear in the length.
 */
export function leesNadruk(tekst: string): Tekst[] {
  const uit: Tekst[] = [];
  let vet = false;
  let cursief = false;
  const voegToe = (deel: string) => {
    const vorige = uit.at(-1);
    if (deel === '') return;
    if (vorige && (vorige.vet ?? false) === vet && (vorige.cursief ?? false) === cursief)
      uit[uit.length - 1] = { ...vorige, tekst: vorige.tekst + deel };
    else uit.push({ soort: 'tekst', tekst: deel, ...(vet && { vet }), ...(cursief && { cursief }) });
  };
  let plaats = 0;
  for (const sterren of leesSterren(tekst)) {
    const gebruikt = (sterren.vet ? 2 : 0) + (sterren.cursief ? 1 : 0);
    voegToe(tekst.slice(plaats, sterren.van));
    const los = '*'.repeat(sterren.tot - sterren.van - gebruikt);
    const opent = (sterren.vet && !vet) || (sterren.cursief && !cursief);
    if (opent) voegToe(los);
    if (sterren.vet) vet = !vet;
    if (sterren.cursief) cursief = !cursief;
    if (!opent) voegToe(los);
    plaats = sterren.tot;
  }
  voegToe(tekst.slice(plaats));
  return uit;
}
