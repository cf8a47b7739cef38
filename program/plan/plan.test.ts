import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../clock/day.ts';
import { outcomeDue } from '../matches/due.ts';
import {
  answered,
  mayPlan,
  PLAN_ASKED_AFTER,
  planAskedOn,
  planIn,
  planQuestionDue,
  saysTheSame,
  waitsToBeAsked,
  written,
} from './plan.ts';

const now = new Date('2026-11-22T12:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * DAY_MS);
const step = { what: 'Write to Dana', on: '2026-11-25', where: 'At home' };
const plan = written(undefined, [step], now);
if (!plan) throw new Error('a first plan can be written');

describe('a plan', () => {
  it('is read back as it was written, and nothing is where none was', () => {
    expect(planIn({ plan })).toEqual(plan);
    expect(planIn({})).toBeUndefined();
    expect(planIn({ plan: { steps: [step] } })).toBeUndefined();
    expect(['met', 'introduced', 'closed'].map((status) => mayPlan({ status }))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('has three steps at most, each with a key of its own', () => {
    const long = written(undefined, [step, step, step, step], now);
    expect(long?.steps.map(({ _key }) => _key)).toEqual(['step-1', 'step-2', 'step-3']);
  });

  it('can be written anew until it is asked about, and keeps its first day', () => {
    const anew = written(plan, [{ ...step, where: 'Library' }], later(3));
    expect(anew).toMatchObject({ writtenAt: plan.writtenAt, steps: [{ where: 'Library' }] });
    expect(written({ ...plan, askedAt: later(30).toISOString() }, [step], later(31))).toBeUndefined();
    expect([saysTheSame(plan, [step]), saysTheSame(plan, [step, step]), saysTheSame(plan, [])]).toEqual([
      true,
      false,
      false,
    ]);
    expect(saysTheSame(plan, [{ ...step, on: '2026-11-26' }])).toBe(false);
  });

  it('is asked about after 30 days, once', () => {
    expect(planQuestionDue(plan, later(PLAN_ASKED_AFTER - 0.01))).toBe(false);
    expect(planQuestionDue(plan, later(PLAN_ASKED_AFTER))).toBe(true);
    expect(planQuestionDue({ ...plan, askedAt: now.toISOString() }, later(90))).toBe(false);
    expect(planAskedOn(plan, 'America/Chicago')).toBe('2026-12-22');
  });

  it('keeps what became of its steps, and what was said before of the others', () => {
    const two = written(undefined, [step, step], now);
    if (!two) throw new Error('a first plan can be written');
    const once = answered(two, new Map([['step-1', 'done']]), later(30));
    const twice = answered(once, new Map([['step-2', 'not-yet']]), later(31));
    expect(twice.steps.map(({ became }) => became)).toEqual(['done', 'not-yet']);
    expect(twice.answeredAt).toBe(later(31).toISOString());
    expect(answered(two, new Map([['step-9', 'done']]), now).steps.some(({ became }) => became)).toBe(false);
  });
});

it('the question what came of the coffee waits for that about the plan: one letter, not two', () => {
  const match = { status: 'met' as const, introducedAt: later(-31).toISOString(), outcomes: [] };
  expect(outcomeDue(match, true, now)).toBe(30);
  expect(outcomeDue({ ...match, plan }, true, now)).toBeUndefined();
  expect(outcomeDue({ ...match, plan: { ...plan, askedAt: now.toISOString() } }, true, now)).toBe(30);
  expect([waitsToBeAsked({ plan }), waitsToBeAsked({})]).toEqual([true, false]);
});
