import type { Rekenstap } from '../../domain/cijfers/rekenstappen.ts';

/** A calculation line by line; `titel` says what is computed. On a narrow screen the figures come under the words. */
export function Rekenstappen({ titel, stappen }: { titel: string; stappen: readonly Rekenstap[] }) {
  return (
    <table className="rekenstappen">
      <caption>{titel}</caption>
      <thead>
        <tr>
          <th scope="col">Stap</th>
          <th scope="col">Berekening</th>
          <th scope="col" className="getal">
            Uitkomst
          </th>
        </tr>
      </thead>
      <tbody>
        {stappen.map(({ sleutel, wat, berekening, uitkomst }) => (
          <tr key={sleutel}>
            <th scope="row">{wat}</th>
            <td>{berekening}</td>
            <td className="getal">{uitkomst}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
