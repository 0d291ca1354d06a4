/** The id of a bevinding on the page, out of rule and place key: letters, digits and hyphens only. */
export const ankerVan = (regel: string, plaats: string): string =>
  `bevinding-${regel}-${plaats}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
