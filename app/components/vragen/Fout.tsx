import { useFormulierstand } from './formulierstand.ts';

/** What is wrong with the answer to this question, beside its field; nothing when it is right. */
export const Fout = ({ pad }: { pad: string }) => {
  const fout = useFormulierstand().fouten.get(pad);
  return fout === undefined ? null : (
    <p className="fout" id={`${pad}-fout`}>
      <span className="verborgen">Fout: </span>
      {fout}
    </p>
  );
};

/** How to answer this question; nothing without a hint. */
export const Hint = ({ pad, hint }: { pad: string; hint: string | undefined }) =>
  hint === undefined ? null : (
    <p className="hint" id={`${pad}-hint`}>
      {hint}
    </p>
  );
