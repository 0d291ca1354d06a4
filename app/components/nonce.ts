import { createContext } from 'react';

/** The nonce of this response, on the server only; in the browser it is empty and the scripts already run. */
export const Nonce = createContext('');
