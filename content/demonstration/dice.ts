import { type Chance, chanceFrom } from '../../program/assignment/chance.ts';

/** Chance that is the same every time from the same seed. */
export class Dice {
  /** A number from 0 up to 1. */
  readonly next: Chance;

  constructor(seed: number) {
    this.next = chanceFrom(seed);
  }

  /** Whether something happens that happens so often, from 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A number between two, with a fraction. */
  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** One of a list. Throws on an empty one. */
  pick<Item>(list: readonly Item[]): Item {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('cannot pick from an empty list');
    return item;
  }

  /** A key of a table, as often as its weight says. Throws on an empty table. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const keys = Object.keys(weights).filter((key): key is Key => key in weights);
    const sum = keys.reduce((total, key) => total + weights[key], 0);
    let left = this.next() * sum;
    for (const key of keys) {
      left -= weights[key];
      if (left < 0) return key;
    }
    return this.pick(keys);
  }
}
