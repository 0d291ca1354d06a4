import type { Verschil } from '../../domain/vragen/verschillen.ts';

/** Answers that differ between two versions, each with what it was and what it is, in full. */
export const Verschillen = ({ verschillen }: { verschillen: readonly Verschil[] }) => (
  <dl className="verschillen">
    {verschillen.map(({ pad, label, groep, oud, nieuw }) => (
      <div key={`${pad} ${label} ${oud}`}>
        <dt>
          {groep !== '' && <span className="zacht">{groep}: </span>}
          {label}
        </dt>
        <dd>
          <del className="wat">{oud}</del>
        </dd>
        <dd>
          <ins className="wat">{nieuw}</ins>
        </dd>
      </div>
    ))}
  </dl>
);
