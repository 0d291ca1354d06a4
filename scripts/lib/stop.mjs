/** An expected problem of a script: its Dutch message is shown without a stack trace. */
export class Stop extends Error {
  name = 'Stop';
}

/** Runs a script; an expected problem is printed as one sentence, anything else with its stack. Exit code 1 for both. */
export async function voerUit(script) {
  try {
    await script();
  } catch (fout) {
    console.error(fout instanceof Stop ? `\n${fout.message}` : fout);
    process.exit(1);
  }
}
