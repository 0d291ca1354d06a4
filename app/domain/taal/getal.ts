/** A whole number with Belgian thousands points: 3059 is '3.059'. Independent of locale data on the machine. */
export const getal = (waarde: number): string => String(waarde).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** The share of `deel` in `geheel` as a percentage with one decimal and a comma, rounded half up on integers: '21,8 %'; '' without a whole. */
export function procent(deel: number, geheel: number): string {
  if (geheel === 0) return '';
  const duizendsten = Math.floor((deel * 2000 + geheel) / (2 * geheel));
  return `${getal(Math.floor(duizendsten / 10))},${duizendsten % 10} %`;
}
