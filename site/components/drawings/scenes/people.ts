import type { Tile } from '../../../../theme/theme.ts';
import { cup, disc, person } from './parts.ts';
import type { Shape } from './scene.ts';

interface Scene {
  ground: Tile;
  shapes: readonly Shape[];
}

/** Who comes to the program, and what happens in it, step by step. */
export const PEOPLE = {
  // A person who has arrived, with a diploma in the hand.
  newcomer: {
    ground: 'sky',
    shapes: [
      ['sun', disc(122, 54, 14)],
      ...person(70, 25, ['rose', 'lapis', 'clay']),
      ['sand', 'M98 84h40v26H98z'],
      ['honey', `M104 91h28v3h-28zM104 97h18v3h-18z${disc(130, 103, 6)}`],
    ],
  },
  // Two people and two cups.
  connector: {
    ground: 'sun',
    shapes: [
      ...person(48, 21, ['clay', 'lapis', 'green']),
      ...person(114, 21, ['sand', 'brick', 'blue']),
      ['brick', 'M46 112h72v8H46z'],
      ['sand', 'M62 94h16v10a8 8 0 0 1-16 0z'],
      ['sun', 'M86 94h16v10a8 8 0 0 1-16 0z'],
    ],
  },
  // A house of learning, with a path to its door.
  partner: {
    ground: 'leaf',
    shapes: [
      ['lapis', 'M34 66l46-30 46 30v8H34z'],
      ['sand', 'M40 74h80v34H40z'],
      ['blue', 'M44 74h10v34H44zM66 74h8v34h-8zM86 74h8v34h-8zM106 74h10v34h-10z'],
      ['honey', `M30 108h100v12H30z${disc(80, 56, 6)}`],
    ],
  },
  // A round table.
  board: {
    ground: 'sand',
    shapes: [
      ...person(44, 17, ['rose', 'lapis', 'blue']),
      ...person(116, 17, ['honey', 'brick', 'green']),
      ...person(80, 20, ['clay', 'lapis', 'lapis']),
      ['brick', 'M24 104q56-14 112 0v16H24z'],
      ['sun', 'M66 104h28v8H66z'],
    ],
  },
  // A sheet with three answers, and a pencil.
  'sign-up': {
    ground: 'sky',
    shapes: [
      ['sand', 'M46 34h60v84H46z'],
      ['lapis', 'M54 44h34v5H54zM68 60h30v4H68zM68 76h30v4H68zM68 92h30v4H68z'],
      ['green', 'M54 58h9v9h-9zM54 74h9v9h-9z'],
      ['honey', 'M126 44l9 6-32 50-11 6 2-12z'],
      ['clay', 'M128 41l4-6 9 6-4 6z'],
    ],
  },
  // Two cups on a table.
  meet: {
    ground: 'sand',
    shapes: [
      ...cup(38, 68, 'lapis', -1),
      ...cup(94, 68, 'clay', 1),
      ['honey', 'M24 98h112v9H24zM74 107h12v13H74z'],
    ],
  },
  // One person leads to three.
  names: {
    ground: 'leaf',
    shapes: [
      ['honey', 'M78 60l-40 26 3 4 39-24 39 24 3-4-40-26zM77 60h6v30h-6z'],
      ['clay', disc(80, 44, 15)],
      ['sun', disc(80, 42, 6)],
      ['lapis', `${disc(40, 98, 15)}${disc(80, 100, 15)}${disc(120, 98, 15)}`],
      ['sky', disc(40, 96, 6)],
      ['rose', disc(80, 98, 6)],
      ['sun', disc(120, 96, 6)],
    ],
  },
  // A door in the arch, open, with the light behind it.
  work: {
    ground: 'lapis',
    shapes: [
      ['sun', 'M50 120V74a30 30 0 0 1 60 0v46z'],
      ['honey', 'M60 120V76a20 20 0 0 1 40 0v44z'],
      ['clay', 'M36 72l24-8v56H36z'],
      ['sand', 'M44 120q36-30 72 0z'],
    ],
  },
} as const satisfies Record<string, Scene>;
export type PeopleScene = keyof typeof PEOPLE;
