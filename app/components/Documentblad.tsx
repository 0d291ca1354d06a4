/**
 * The reglement or a comparison on its sheet. `html` is made by app/documents, which escapes every value; it is the only
 * place where the pages take HTML as it is.
 */
export const Documentblad = ({ html, className }: { html: string; className: string }) => (
  <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
);
