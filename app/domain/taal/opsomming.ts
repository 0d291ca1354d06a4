/** Words joined as in running text: 'a', 'a en b', 'a, b en c'; '' for none. */
export const opsomming = (delen: readonly string[], voegwoord = 'en'): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1)}`;
