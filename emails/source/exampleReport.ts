import type { Report } from '../../program/reports/report.ts';

const outcome = (count: number | null) => ({ count, of: 21, unknown: 6, responseRate: 71 });

/** A report of a quarter that never was, some of its numbers too small to be shown. */
export const EXAMPLE_REPORT: Report = {
  period: { from: '2026-07-01', to: '2026-10-01' },
  by: 'field',
  figures: [
    { key: 'signed-up', count: 48 },
    { key: 'ready', count: 37 },
    { key: 'questions', count: 41 },
    { key: 'introduced', count: 29 },
    { key: 'meetings', count: 24 },
    { key: 'contacts', count: 61 },
    { key: 'questions-accepted', count: 29, of: 41, unknown: 5, responseRate: 88 },
    { key: 'met', count: 22, of: 29, unknown: null, responseRate: null },
    { key: 'referred', count: 16, of: 22 },
    { key: 'asked', count: 21, of: 29 },
    { key: 'job-in-field', ...outcome(5) },
    { key: 'job', ...outcome(null) },
    { key: 'study', ...outcome(null) },
    { key: 'interview', ...outcome(null) },
    { key: 'other', ...outcome(null) },
    { key: 'none', ...outcome(null) },
  ],
  groups: [
    {
      key: 'engineering',
      counts: [
        { key: 'signed-up', count: 14 },
        { key: 'ready', count: 11 },
        { key: 'introduced', count: 9 },
        { key: 'meetings', count: null },
        { key: 'contacts', count: 20 },
      ],
    },
    {
      key: 'nursing',
      counts: [
        { key: 'signed-up', count: 21 },
        { key: 'ready', count: 16 },
        { key: 'introduced', count: 12 },
        { key: 'meetings', count: 11 },
        { key: 'contacts', count: 29 },
      ],
    },
  ],
};
