import { FIELDS, type Field } from '../../../../program/fields.ts';
import type { Tile } from '../../../../theme/theme.ts';
import { disc } from './parts.ts';
import type { Shape } from './scene.ts';

interface Scene {
  ground: Tile;
  shapes: readonly Shape[];
}

/** A compass, for somebody who looks for the way: of every field that has no drawing of its own. */
const OTHER: Scene = {
  ground: 'rose',
  shapes: [
    ['lapis', disc(80, 76, 38)],
    ['sand', disc(80, 76, 31)],
    ['clay', 'M80 76l-9-4 22-22-4 31z'],
    ['blue', 'M80 76l9 4-22 22 4-31z'],
  ],
};

/** One thing from the work of a field, as a person of the field would know it. */
const OF_FIELDS: Readonly<Partial<Record<Field, Scene>>> = {
  // A heart, and the line of its beat.
  nursing: {
    ground: 'sky',
    shapes: [
      ['clay', 'M80 112L42 72a22 22 0 0 1 38-24a22 22 0 0 1 38 24z'],
      ['sand', 'M34 76h28l6-14 10 28 8-20 5 6h35v6H87l-4-2-6 18-10-26-2 10H34z'],
    ],
  },
  'other-health': {
    ground: 'leaf',
    shapes: [
      ['sand', 'M68 44h24v22h22v24H92v22H68V90H46V66h22z'],
      ['green', 'M74 50h12v22h22v12H86v22H74V84H52V72h22z'],
    ],
  },
  // An open book under a lamp of the night school.
  teaching: {
    ground: 'sun',
    shapes: [
      ['lapis', 'M28 108V64q26-12 52 2q26-14 52-2v44q-26-10-52 4q-26-14-52-4z'],
      ['sand', 'M34 100V66q22-8 43 4v36q-22-10-43-6zM126 100V66q-22-8-43 4v36q22-10 43-6z'],
      [
        'clay',
        'M42 74q14-3 27 3v5q-13-6-27-3zM42 86q14-3 27 3v5q-13-6-27-3zM118 74q-14-3-27 3v5q13-6 27-3zM118 86q-14-3-27 3v5q13-6 27-3z',
      ],
      ['honey', 'M80 18l5 12 13 1-10 8 3 13-11-7-11 7 3-13-10-8 13-1z'],
    ],
  },
  // The bridge of James Eads: three arches over the river.
  engineering: {
    ground: 'sand',
    shapes: [
      ['blue', 'M14 98h132v22H14z'],
      ['sky', 'M20 104h26v5H20zM60 110h30v5H60zM104 103h34v5h-34z'],
      ['clay', 'M14 60h132v10H14z'],
      [
        'brick',
        'M14 98c2-36 40-36 42 0h-7c-4-24-26-24-29 0zM59 98c2-36 40-36 42 0h-7c-4-24-24-24-28 0zM104 98c2-36 40-36 42 0h-7c-3-24-25-24-28 0z',
      ],
      ['honey', 'M52 54h10v48H52zM98 54h10v48H98z'],
      ['lapis', 'M33 70h4v8h-4zM78 70h4v8h-4zM123 70h4v8h-4z'],
    ],
  },
  'information-technology': {
    ground: 'sky',
    shapes: [
      ['lapis', 'M34 46h92v58H34zM66 104h28v8h14v8H52v-8h14z'],
      ['sand', 'M41 53h78v44H41z'],
      ['clay', 'M66 60l5 4-11 11 11 11-5 4-15-15zM94 60l-5 4 11 11-11 11 5 4 15-15z'],
      ['honey', 'M82 60h6l-10 30h-6z'],
    ],
  },
  science: {
    ground: 'leaf',
    shapes: [
      ['sand', 'M68 34h24v6h-4v22l28 50H44l28-50V40h-4z'],
      ['blue', 'M66 78h28l16 30H50z'],
      ['sun', `${disc(74, 94, 5)}${disc(90, 88, 4)}${disc(82, 62, 4)}`],
    ],
  },
  'accounting-finance': {
    ground: 'sand',
    shapes: [
      ['green', 'M30 84h20v36H30zM58 66h20v54H58z'],
      ['leaf', 'M86 74h20v46H86z'],
      ['honey', 'M114 48h20v72h-20z'],
      ['clay', 'M32 70l28-22 26 12 36-30 4 5-39 34-26-12-25 19z'],
    ],
  },
  business: {
    ground: 'rose',
    shapes: [
      ['lapis', 'M62 52q0-12 18-12t18 12v8h-8v-6q0-6-10-6t-10 6v6h-8z'],
      ['brick', 'M32 58h96v52H32z'],
      ['honey', 'M32 80h96v6H32zM72 76h16v14H72z'],
    ],
  },
  'sales-marketing': {
    ground: 'sun',
    shapes: [
      ['clay', 'M40 72l56-28v60l-56-22z'],
      ['lapis', 'M96 40h10v68H96zM50 84l14 5 6 23H56z'],
      ['honey', 'M114 58l18-12 3 5-18 12zM116 72h22v6h-22zM114 92l3-5 18 12-3 5z'],
    ],
  },
  // Scales, level.
  law: {
    ground: 'sand',
    shapes: [
      ['lapis', 'M77 40h6v66h22v8H55v-8h22zM40 50h80v6H40z'],
      [
        'honey',
        `M28 84h36q-4 14-18 14t-18-14zM96 84h36q-4 14-18 14t-18-14zM45 54h3l15 30h-4L46 60 33 84h-4zM113 54h3l15 30h-4l-13-24-13 24h-4z${disc(80, 38, 7)}`,
      ],
    ],
  },
  // A house with an open door.
  'social-services': {
    ground: 'sky',
    shapes: [
      ['clay', 'M30 78l50-40 50 40z'],
      ['sand', 'M42 76h76v44H42z'],
      ['green', 'M70 88h20v32H70z'],
      ['rose', 'M80 76l-9-9a5 5 0 0 1 9-6a5 5 0 0 1 9 6z'],
    ],
  },
  'arts-media': {
    ground: 'leaf',
    shapes: [
      [
        'sand',
        'M80 42c34 0 52 18 52 38 0 16-16 16-24 14-10-2-14 4-10 10 4 8-6 12-18 12-30 0-52-14-52-36s22-38 52-38z',
      ],
      ['clay', disc(54, 78, 8)],
      ['blue', disc(70, 60, 8)],
      ['honey', disc(94, 58, 8)],
      ['green', disc(58, 98, 7)],
    ],
  },
  trades: {
    ground: 'sun',
    shapes: [
      ['brick', 'M74 60h12v58H74z'],
      ['lapis', 'M48 40h52q12 2 16 16H96v8H60v-8H48z'],
      ['sand', 'M48 40h12v24H48z'],
    ],
  },
};

/** The drawing of each field. */
export const PROFESSIONS: Readonly<Record<string, Scene>> = Object.fromEntries(
  FIELDS.map((field) => [field, OF_FIELDS[field] ?? OTHER]),
);
