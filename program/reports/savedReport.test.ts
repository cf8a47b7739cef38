import { expect, test } from 'vitest';
import { periodsDue, savedFields, savedReportSchema } from './savedReport.ts';

const choice = { name: 'Each month', rule: 'last-month', by: 'field', mailTo: ['a@example.org'] } as const;
const chosen = { ...choice, mailTo: [...choice.mailTo] };

const saved = (fields: object) => savedReportSchema.parse({ _id: 'report.a', _rev: '1', ...fields });

test('the first email is about the month that ends next', () => {
  const report = saved(savedFields(chosen, undefined, '2026-11-28'));
  expect(periodsDue(report, '2026-11-30')).toEqual([]);
  expect(periodsDue(report, '2026-12-01')).toEqual([{ from: '2026-11-01', to: '2026-12-01' }]);
});

test('a change of name or readers leaves nothing out, and a change of the time begins anew', () => {
  const before = saved({ ...savedFields(chosen, undefined, '2026-11-28'), toldUntil: '2026-09-01' });
  expect(savedFields({ ...chosen, name: 'Other' }, before, '2026-11-28').toldUntil).toBe('2026-09-01');
  expect(savedFields({ ...chosen, rule: 'last-year' }, before, '2026-11-28').toldUntil).toBe('2026-01-01');
});

test('who asks for emails again does not get those of the time without them', () => {
  const off = saved({ ...savedFields({ ...chosen, mailTo: [] }, undefined, '2026-01-28') });
  expect(savedFields(chosen, off, '2026-11-28').toldUntil).toBe('2026-11-01');
});

test('a reader named twice is one, and a report whose time goes on has none', () => {
  const twice = { ...chosen, mailTo: ['a@example.org', 'a@example.org'] };
  expect(savedFields(twice, undefined, '2026-11-28').mailTo).toEqual(['a@example.org']);
  expect(savedFields({ ...chosen, rule: 'this-year' }, undefined, '2026-11-28').mailTo).toEqual([]);
});
