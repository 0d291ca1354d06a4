const gemeenschappelijk = (een: readonly string[], ander: readonly string[]): number => {
  const verschil = een.findIndex((deel, plek) => deel !== ander[plek]);
  return verschil === -1 ? een.length : verschil;
};

/**
 * Which clause answers the field with this name: the index of the path in `paden` that has most in common with it, the shortest
 * of them; -1 when no clause comes from there.
 */
export function clausuleBij(paden: readonly string[], naam: string): number {
  const veld = naam.split('.');
  let beste = { plek: -1, samen: 0, lengte: 0 };
  for (const [plek, pad] of paden.entries()) {
    const delen = pad.split('.');
    const samen = gemeenschappelijk(delen, veld);
    const nauwer = samen > beste.samen || (samen === beste.samen && delen.length < beste.lengte);
    if (samen > 0 && nauwer) beste = { plek, samen, lengte: delen.length };
  }
  return beste.plek;
}
