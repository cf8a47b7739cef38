import type { BlockExample } from '../example.ts';

export const example = {
  stored: {
    _key: 'n',
    _type: 'speakerNotes',
    notes: [
      {
        _key: 'p',
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [
          { _key: 's', _type: 'span', text: 'Ask who in the room has met one (example).', marks: [] },
        ],
      },
    ],
  },
  refused: [[['notes'], []]],
} satisfies BlockExample;
