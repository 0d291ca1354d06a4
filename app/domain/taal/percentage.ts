/** Hundredths as a number with a comma, without needless zeros: 1250 is '12,5', 2000 is '20', 5 is '0,05'. */
export function honderdsten(waarde: number): string {
  const rest = String(waarde % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(waarde / 100)}${rest === '' ? '' : `,${rest}`}`;
}

/** A share in hundredths of a percent as it is read: 1250 is '12,5 %'. */
export const percentage = (waarde: number): string => `${honderdsten(waarde)} %`;
