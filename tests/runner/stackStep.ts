import type { ChildProcess } from 'node:child_process';
import type { Outcome } from './command.ts';
import { startStack, stopStack, TEST_ADDRESSES } from './stack.ts';
import { STACK } from './steps.ts';

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The stack that journeys go through: what brings it up, and what ends it. */
export class StackUnderTest {
  #stack: ChildProcess | undefined;
  #sinceReady = '';

  /** Whether it came up. */
  get isUp(): boolean {
    return this.#stack !== undefined;
  }

  readonly step = { title: STACK, lanes: 1, run: () => this.#bringUp() };

  async #bringUp(): Promise<Outcome> {
    let output = '';
    try {
      this.#stack = await startStack(TEST_ADDRESSES, ['--fresh', '--small'], (text) => {
        if (this.isUp) this.#sinceReady += text;
        else output += text;
      });
      return { output };
    } catch (error) {
      return { output, problem: reasonOf(error) };
    }
  }

  /** Presses Ctrl-C, and waits until all of it is gone. Gives what it said since it was ready, and what went wrong. */
  async end(): Promise<Outcome> {
    if (!this.#stack) return { output: '' };
    try {
      await stopStack(this.#stack, TEST_ADDRESSES);
      return { output: this.#sinceReady };
    } catch (error) {
      return { output: this.#sinceReady, problem: reasonOf(error) };
    }
  }

  /** Presses Ctrl-C, for who cannot wait. */
  interrupt(): void {
    if (this.#stack?.pid) process.kill(-this.#stack.pid, 'SIGINT');
  }
}
