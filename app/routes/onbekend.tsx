import { nietGevonden } from './hulp.server.ts';

/** Every address that no other route answers. */
export function loader() {
  throw nietGevonden('Op dit adres staat geen pagina.');
}

export default function Onbekend() {
  return null;
}
