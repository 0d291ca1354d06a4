/** What is wrong with an argument of a helper, in Dutch; the engine adds the file and the line. */
export class FoutArgument extends Error {
  override readonly name = 'FoutArgument';
}
