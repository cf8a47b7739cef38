import { createInterface } from 'node:readline';
import { type Given, WrongAnswers } from './answers.ts';
import { ASKED } from './questions.ts';
import { type ReadFile, readAnswers } from './readAnswers.ts';

/** What is wrong with the answer to one question, as far as it can be told from those before it. */
export function mistakeIn(question: string, given: Given, readFile: ReadFile): string | undefined {
  try {
    readAnswers(given, readFile);
  } catch (error) {
    if (!(error instanceof WrongAnswers)) throw error;
    return error.mistakes.find((mistake) => mistake.question === question)?.message;
  }
  return undefined;
}

/** Asks each question until its answer can be taken. An empty line takes what is usual. Throws where no more lines come. */
export async function askAll(readFile: ReadFile): Promise<Given> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines are taken one after the other: those that come before their question, as from a pipe, are not lost.
  const lines = terminal[Symbol.asyncIterator]();
  const given: Record<string, string> = {};
  try {
    for (const { name, ask, usual, mayBeEmpty } of ASKED) {
      const taken = usual?.(given) ?? (mayBeEmpty ? 'none' : undefined);
      for (;;) {
        terminal.setPrompt(`${ask}${taken ? ` [${taken}]` : ''}: `);
        terminal.prompt();
        const { value, done } = await lines.next();
        if (done) throw new WrongAnswers([{ question: name, message: 'was not answered' }]);
        given[name] = value;
        const mistake = mistakeIn(name, given, readFile);
        if (!mistake) break;
        console.log(`  ${name}: ${mistake}`);
      }
    }
    return given;
  } finally {
    terminal.close();
  }
}
