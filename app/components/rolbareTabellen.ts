const OPEN = '<div class="tabel-rol" role="group" tabindex="0" aria-label="Tabel">';

/**
 * The HTML of a document with every table in a box of its own that scrolls sideways, also by keyboard, so that the page
 * itself never does on a phone. Text in the HTML is escaped, so '<table' can only be a table.
 */
export const rolbareTabellen = (html: string): string =>
  html.replaceAll('<table', `${OPEN}<table`).replaceAll('</table>', '</table></div>');
