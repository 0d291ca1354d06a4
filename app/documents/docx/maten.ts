/** Sizes of the page and of what stands on it, in twips (1/20 point; 567 twips to the centimetre) unless said otherwise. */

/** A4, upright. */
export const PAGINA = { breedte: 11_906, hoogte: 16_838 };

/** 2.5 cm on all sides. */
export const MARGE = 1_417;

/** From the edge of the paper to the header and the footer: 1 cm. */
export const RAND = 567;

/** Width of the text between the margins. */
export const TEKSTBREEDTE = PAGINA.breedte - 2 * MARGE;

/** Headings deeper than this keep the look of the deepest one. */
export const DIEPSTE_KOP = 5;

/** Headings down to this level stand in the table of contents. */
export const DIEPSTE_INHOUD = 3;

/** Word has nine levels of lists; what is nested deeper stays on the last one. */
export const DIEPSTE_LIJST = 8;

/** How far each level of a list stands to the right of the one above it. */
export const INSPRINGING = 425;

/** Largest picture on the front page, in pixels of 1/96 inch: 6 by 3 cm. */
export const LOGO = { breedte: 227, hoogte: 113 };
