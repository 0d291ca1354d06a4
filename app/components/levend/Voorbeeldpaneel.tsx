import { Documentblad } from '../Documentblad.tsx';

/** The chapter as it will be printed, on its sheet. */
export const Voorbeeldpaneel = ({ html }: { html: string }) =>
  html === '' ? (
    <p className="zacht">Dit hoofdstuk komt nog niet in het reglement. Zodra u het invult, leest u hier de tekst.</p>
  ) : (
    <Documentblad className="voorbeeld" html={html} />
  );
