const VERBODEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const BIJZONDER = /[&<>"]/g;
const TE_BEWERKEN = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const ENTITEIT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `tekst` without the characters that XML 1.0 forbids: control characters, half surrogates, U+FFFE and U+FFFF. */
const zuiver = (tekst: string): string => tekst.replace(VERBODEN, '');

/** `tekst` as it stands in XML, between tags or in an attribute: forbidden characters dropped, the others escaped. */
export const veilig = (tekst: string): string =>
  TE_BEWERKEN.test(tekst) ? zuiver(tekst).replace(BIJZONDER, (teken) => ENTITEIT[teken] as string) : tekst;

/** Not a character: it cannot be in a text that `zuiver` has seen. */
const SCHERM = '\uFFFE';

/**
 * `tekst` for docx, which escapes it. docx writes `{name}` for the number of a list or a picture and replaces those afterwards
 * wherever they stand; a shield behind each brace keeps the text of a user from being taken for one. `zonderScherm` takes it away.
 */
export const afgeschermd = (tekst: string): string => zuiver(tekst).replaceAll('{', `{${SCHERM}`);

/** The XML of a part without the shields in its texts. */
export const zonderScherm = (xml: string): string => xml.replaceAll(SCHERM, '');
