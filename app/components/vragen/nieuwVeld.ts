/** The field in which stands what is chosen for a new item of the list at `pad`; it is no question of the chapter. */
export const nieuwVeld = (pad: string): string => `nieuw:${pad}`;
