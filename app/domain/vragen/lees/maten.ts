/**
 * The limits of the fields, as velden.ts has them. They stand here without the schemas, because the reading of a form also
 * runs in the browser; a test keeps both equal.
 */
export const KORT_MAX = 500;
export const LANG_MAX = 20_000;
export const AANTAL_MAX = 9_999_999;
export const JAAR_MIN = 1900;
export const JAAR_MAX = 2200;
/** The form of a stable key of an item. */
export const SLEUTEL = /^[a-z0-9][a-z0-9-]{0,59}$/;
