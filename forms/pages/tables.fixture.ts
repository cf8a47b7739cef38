import type { HostView, TableView } from '../table/tableView.ts';

const table = {
  connector: 'Carla Jones (example)',
  role: 'Head nurse',
  organisation: 'City Hospital (example)',
  field: 'nursing',
  seats: 4,
  span: { from: new Date('2026-12-10T16:00:00Z'), to: new Date('2026-12-10T17:00:00Z') },
  zone: 'America/Chicago',
  place: { kind: 'place', text: 'Central Library, 1301 Olive Street (example)' },
} as const;
const guests = [
  { key: 'a', name: 'Amina Haddad (example)', hasMet: true },
  { key: 'b', name: 'Luis Ortega (example)', hasMet: false },
];
const hosted = { ...table, guests, waiting: 1, invited: 2, isDeclined: false };
const mistakes: HostView = {
  state: 'offer',
  filled: {
    answers: { action: 'open', tableDay: '2020-01-01', hour: 'soon', place: 'place', placeText: '' },
    issues: [
      { field: 'tableField', message: 'choose' },
      { field: 'tableDay', message: 'invalid' },
      { field: 'hour', message: 'invalid' },
      { field: 'placeText', message: 'missing' },
    ],
  },
};

/** The states of the page of a table for several people: a guest’s, and its connector’s. */
export const TABLE_VIEWS: readonly (TableView & { special?: string })[] = [
  ...(['invited', 'invited-full', 'declined', 'coming', 'left-free', 'left-full'] as const).map((state) => ({
    state,
    ...table,
  })),
  {
    ...{ state: 'invited', special: 'by video', ...table },
    place: { kind: 'video', text: 'https://meet.example.org/table' },
  },
  { state: 'waiting', number: 2, ...table },
  ...(['left', 'taken-back', 'too-late', 'cancelled', 'over', 'not-free'] as const).map((state) => ({
    state,
  })),
  { state: 'offer' },
  { ...mistakes, special: 'mistakes' },
  ...(['host', 'opened', 'moved'] as const).map((state) => ({ state, ...hosted })),
  { ...hosted, state: 'host', special: 'a calendar said no', isDeclined: true },
  { ...hosted, state: 'host', special: 'nobody yet', guests: [], waiting: 0, invited: 0 },
  { state: 'host-over', guests, isRunning: false },
  { state: 'host-over', special: 'it has begun', guests, isRunning: true },
  ...(['told', 'late'] as const).map((state) => ({ state, guests })),
  ...(['host-cancelled', 'not-active'] as const).map((state) => ({ state })),
];
