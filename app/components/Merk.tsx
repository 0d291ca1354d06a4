/** The mark of Toewijs: a roof over a house with the section sign in it; decorative, the name stands beside it. */
export const Merk = () => (
  <svg
    aria-hidden="true"
    viewBox="0 0 32 32"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d="M3 14 16 4l13 10" />
    <path d="M6 14v14h20V14" />
    <path d="M19 15.5c-.5-1.2-1.700-1.900-3.100-1.900-1.800 0-3.100 1-3.100 2.500 0 3.400 6.600 2.300 6.600 5.600 0 1.600-1.400 2.700-3.300 2.700-1.600 0-2.900-.8-3.300-2.100" />
  </svg>
);
