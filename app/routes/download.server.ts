/** The kind of file that Word writes. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * An answer that the browser keeps as a file. `inhoud` is text or bytes; `naam` has letters, digits, hyphens and a dot.
 * The server adds nosniff and the cache rules, as to every answer.
 */
export const download = (inhoud: string | Uint8Array, soort: string, naam: string): Response =>
  new Response(typeof inhoud === 'string' ? inhoud : new Uint8Array(inhoud), {
    headers: {
      'Content-Type': soort,
      'Content-Disposition': `attachment; filename="${naam}"`,
    },
  });

/** What kind of file a workbook is. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
