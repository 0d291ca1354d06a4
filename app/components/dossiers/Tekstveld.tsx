interface Eigenschappen {
  readonly id: string;
  readonly naam: string;
  readonly label: string;
  readonly hint?: string;
  readonly waarde: string;
  readonly fout?: string | undefined;
  /** More than one line. */
  readonly regels?: number;
}

/** A text field with its label, hint and error, tied together for who listens to the page. */
export function Tekstveld({ id, naam, label, hint, waarde, fout, regels }: Eigenschappen) {
  const beschreven = [hint ? `${id}-hint` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ');
  const kenmerken = {
    id,
    name: naam,
    defaultValue: waarde,
    'aria-describedby': beschreven || undefined,
    'aria-invalid': fout ? true : undefined,
  };
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fout && (
        <p className="fout" id={`${id}-fout`}>
          {fout}
        </p>
      )}
      {regels === undefined ? <input type="text" {...kenmerken} /> : <textarea rows={regels} {...kenmerken} />}
    </div>
  );
}
