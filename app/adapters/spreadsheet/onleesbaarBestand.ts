import { DomeinFout } from '../../domain/fout.ts';

/** A file that cannot be read as a spreadsheet, or that is refused; the message is a Dutch sentence for the user. */
export class OnleesbaarBestand extends DomeinFout {
  override readonly name = 'OnleesbaarBestand';
}
