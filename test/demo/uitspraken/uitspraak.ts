/**
 * A statement of the published reglement: the line(s) where it stands there, the strings that must occur in our document
 * (our wording, corrected figures; the cells of a table row are joined by ' | '), and words of a heading above them, if
 * they have to stand in one place.
 */
export type Uitspraak = readonly [regels: string, vindt: readonly string[], onder?: string];
