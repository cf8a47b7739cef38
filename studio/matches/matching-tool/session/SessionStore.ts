import type { SanityClient } from '@sanity/client';
import { todayHere } from '../../../shared/labels/dates.ts';
import type { Progress } from '../../match-suggestions/worker/askMachine.ts';
import { withChanges } from './changes.ts';
import { readChanged, withFresh } from './freshPeople.ts';
import type { Marks } from './marks.ts';
import { withCard } from './moves.ts';
import { FRESH, type ProposalCard, type Sitting } from './sitting.ts';

/** Hears of every change until it is ended. */
export type Watch = (heard: (marks: Marks) => void) => { unsubscribe: () => void };

/**
 * What is known in the one sitting of a workspace over its proposals. It lives beside the page, so that an approval of
 * many goes on, and nothing is lost, while staff look at a record and come back.
 */
export class SittingStore {
  /** Replaced when the Studio makes a new one. */
  client: SanityClient;
  readonly #watch: Watch;
  readonly #readers = new Set<() => void>();
  #watching: { unsubscribe: () => void } | undefined;
  #sitting = FRESH;

  constructor(client: SanityClient, watch: Watch) {
    this.client = client;
    this.#watch = watch;
  }

  #progress: Progress | undefined;

  /** How far the machine is; undefined while the people are still being read. Apart, because it changes so often. */
  readonly progress = (): Progress | undefined => this.#progress;

  readonly current = (): Sitting => this.#sitting;

  /** For whoever shows it. Changes are heard while anyone does. */
  readonly subscribe = (changed: () => void) => {
    this.#readers.add(changed);
    this.#watching ??= this.#watch((marks) => this.#hear(marks));
    return () => {
      this.#readers.delete(changed);
      if (this.#readers.size > 0) return;
      this.#watching?.unsubscribe();
      this.#watching = undefined;
    };
  };

  set(change: Partial<Sitting>) {
    this.#sitting = { ...this.#sitting, ...change };
    for (const changed of this.#readers) changed();
  }

  setProgress(progress: Progress | undefined) {
    this.#progress = progress;
    for (const changed of this.#readers) changed();
  }

  say(text: string) {
    this.set({ said: { text, nth: this.#sitting.said.nth + 1 } });
  }

  setCard(participantId: string, change: Partial<ProposalCard>) {
    this.set({ cards: withCard(this.#sitting.cards, participantId, change) });
  }

  /** Looks again at what has changed about each card. */
  review() {
    this.set({ cards: withChanges(this.#sitting, todayHere()) });
  }

  async #hear(marks: Marks) {
    const fresh = await readChanged(this.client, this.#sitting, marks);
    const { people } = this.#sitting;
    this.set({ marks, ...(people && { people: withFresh(people, fresh) }) });
    this.review();
  }
}
