/**
 * A problem that the person at the keyboard can mend.
 * Owns: telling such a problem from a fault of ours.
 * Used by: the scan and the evaluation commands.
 * Never: shows a stack.
 */

/** Its message is one plain sentence, or a sentence and a list. */
export class Problem extends Error {}

/** What an error of the file system says, in plain words. */
export function fileProblem(what: string, file: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Problem(`There is no ${what} ${file}.`);
  if (code === 'EISDIR') return new Problem(`${file} is a folder, not a file.`);
  if (code === 'EACCES' || code === 'EPERM') return new Problem(`${file} may not be read.`);
  return new Problem(`${file} cannot be read.`);
}

/** Runs a command; a problem becomes one message on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
