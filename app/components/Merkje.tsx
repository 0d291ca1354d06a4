/** ok: in order; bezig: under way; let: asks an answer; stop: holds back; leeg: nothing there yet. */
export type Toon = 'ok' | 'bezig' | 'let' | 'stop' | 'leeg';

/** A status in a few words. */
export interface Merkteken {
  readonly toon: Toon;
  readonly tekst: string;
}

/** The statuses of a chapter or dossier, side by side. */
export const Merkjes = ({ merkjes }: { merkjes: readonly Merkteken[] }) => (
  <span className="merkjes">
    {merkjes.map(({ toon, tekst }) => (
      <span key={tekst} className={`merkje ${toon}`}>
        {tekst}
      </span>
    ))}
  </span>
);
