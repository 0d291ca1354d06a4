type Rgb = readonly [number, number, number];

const alsRgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(0, 2), 16),
  Number.parseInt(hex.slice(2, 4), 16),
  Number.parseInt(hex.slice(4, 6), 16),
];

const alsHex = (rgb: Rgb): string =>
  rgb
    .map((deel) => Math.round(deel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/** `deel` (0 to 1) of `hex` and the rest of `met`; colours as RRGGBB. */
export function meng(hex: string, met: string, deel: number): string {
  const [a, b] = [alsRgb(hex), alsRgb(met)];
  const tussen = (index: 0 | 1 | 2) => a[index] * deel + b[index] * (1 - deel);
  return alsHex([tussen(0), tussen(1), tussen(2)]);
}

const kanaal = (waarde: number): number => {
  const deel = waarde / 255;
  return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
};

/** Contrast of a colour (RRGGBB) with white paper, 1 to 21. Source: WCAG 2.1, contrast ratio. */
export function contrastMetWit(hex: string): number {
  const [rood, groen, blauw] = alsRgb(hex);
  return 1.05 / (0.2126 * kanaal(rood) + 0.7152 * kanaal(groen) + 0.0722 * kanaal(blauw) + 0.05);
}

/** The colour itself when text in it can be read on white (contrast 4.5), else as much darker as that takes. */
export function leesbaar(hex: string): string {
  let kleur = hex;
  while (contrastMetWit(kleur) < 4.5) kleur = meng(kleur, '000000', 0.9);
  return kleur;
}
