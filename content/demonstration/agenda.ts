import { DAY_MS } from '../../program/clock/day.ts';

interface Appointment {
  at: number;
  /** Tells appointments of one moment apart, so that their order is always the same. */
  turn: number;
  act: (now: Date) => void;
}

/** What happens when. Acts may put further ones on it; what lies after its end never happens. */
export class Agenda {
  readonly #end: number;
  readonly #open: Appointment[] = [];
  #turn = 0;

  constructor(end: Date) {
    this.#end = end.getTime();
  }

  /** Whether a moment has come by the end. */
  hasCome(at: Date): boolean {
    return at.getTime() <= this.#end;
  }

  /** Puts an act on it, at a moment. */
  at(moment: Date, act: Appointment['act']): void {
    if (!this.hasCome(moment)) return;
    this.#turn += 1;
    this.#open.push({ at: moment.getTime(), turn: this.#turn, act });
  }

  /** Puts an act on it, so many days after a moment. */
  after(moment: Date, days: number, act: Appointment['act']): void {
    this.at(daysAfter(moment, days), act);
  }

  /** Lets everything happen, in its order. */
  live(): void {
    while (this.#open.length > 0) {
      this.#open.sort((one, other) => one.at - other.at || one.turn - other.turn);
      const next = this.#open.shift();
      next?.act(new Date(next.at));
    }
  }
}

/** The moment so many days after another, by the clock of the machine: 0.5 is twelve hours. */
export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);
