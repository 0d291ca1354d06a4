function gesorteerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(gesorteerd);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sleutel, inhoud]) => [sleutel, gesorteerd(inhoud)]),
  );
}

/** JSON without blanks and with the fields of every object in one order: equal values have equal texts, whoever wrote them. */
export const canoniek = (waarde: unknown): string => JSON.stringify(gesorteerd(waarde));
