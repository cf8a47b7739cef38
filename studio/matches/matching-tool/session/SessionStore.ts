import type { SanityClient } from '@sanity/client';
import { todayHere } from '../../../shared/labels/dates.ts';
import type { Progress } from '../../match-suggestions/worker/askWorker.ts';
import { withChanges } from './changes.ts';
import { readChanged, withFresh } from './freshPeople.ts';
import type { Marks } from './marks.ts';
import { FRESH, type MatchingSession, type ProposalCard } from './matchingSession.ts';
import { withCard } from './moves.ts';

/** Hears of every change until it is ended. */
export type Watch = (heard: (marks: Marks) => void) => { unsubscribe: () => void };

/**
 * What is known in the one session of a workspace over its proposals. It lives beside the page, so that an approval of
 * many goes on, and nothing is lost, while staff look at a record and come back.
 */
export class SessionStore {
  /** Replaced when the Studio makes a new one. */
  client: SanityClient;
  readonly #watch: Watch;
  readonly #readers = new Set<() => void>();
  #watching: { unsubscribe: () => void } | undefined;
  #session = FRESH;

  constructor(client: SanityClient, watch: Watch) {
    this.client = client;
    this.#watch = watch;
  }

  #progress: Progress | undefined;

  /** How far the machine is; undefined while the people are still being read. Apart, because it changes so often. */
  readonly progress = (): Progress | undefined => this.#progress;

  readonly current = (): MatchingSession => this.#session;

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

  set(change: Partial<MatchingSession>) {
    this.#session = { ...this.#session, ...change };
    for (const changed of this.#readers) changed();
  }

  setProgress(progress: Progress | undefined) {
    this.#progress = progress;
    for (const changed of this.#readers) changed();
  }

  say(text: string) {
    this.set({ said: { text, nth: this.#session.said.nth + 1 } });
  }

  setCard(participantId: string, change: Partial<ProposalCard>) {
    this.set({ cards: withCard(this.#session.cards, participantId, change) });
  }

  /** Looks again at what has changed about each card. */
  review() {
    this.set({ cards: withChanges(this.#session, todayHere()) });
  }

  async #hear(marks: Marks) {
    const fresh = await readChanged(this.client, this.#session, marks);
    const { people } = this.#session;
    this.set({ marks, ...(people && { people: withFresh(people, fresh) }) });
    this.review();
  }
}
