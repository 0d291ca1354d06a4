import type { Verschil } from '../../domain/vragen/verschillen.ts';

/** Answers of two versions, each with what it was and what it is, in full; one that is the same stands there once. */
export const Verschillen = ({ verschillen }: { verschillen: readonly Verschil[] }) => (
  <dl className="verschillen">
    {verschillen.map(({ pad, label, groep, oud, nieuw }) => (
      <div key={`${pad} ${label} ${oud}`}>
        <dt>
          {groep !== '' && <span className="zacht">{groep}: </span>}
          {label}
        </dt>
        {oud === nieuw ? (
          <dd className="wat">{nieuw}</dd>
        ) : (
          <>
            <dd>
              <del className="wat">{oud}</del>
            </dd>
            <dd>
              <ins className="wat">{nieuw}</ins>
            </dd>
          </>
        )}
      </div>
    ))}
  </dl>
);
