/** The title of a page for `meta`: 'Controle: proef · Toewijs', with 'Fout: ' in front when it shows what is wrong with a form. */
export const paginatitel = (tekst: string, fout = false): [{ title: string }] => [
  { title: `${fout ? 'Fout: ' : ''}${tekst} · Toewijs` },
];
