import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeReported, type Reported, reportedSchema, reportSchema } from './letterReports.ts';
import { queueLetter, resent } from './letters.ts';

const now = new Date('2026-11-22T12:00:00Z');
const queued = queueLetter({
  ...{ kind: 'question', to: 'vera@example.org', language: 'en', connector: 'connector.b2' },
  ...{ about: 'match.a1-b2', dedupeKey: 'once', now },
});
const sent: Reported = reportedSchema.parse({ ...queued, _rev: '1', status: 'sent' });

const report = (type: string, at: string, more: object = {}) =>
  reportSchema.parse({
    ...{ type: `email.${type}`, created_at: at },
    data: { email_id: 'e1', tags: { letter: 'question-a1-b2-once', queued: String(now.getTime()) }, ...more },
  });

/** A letter after reports that came in this order. */
function letterAfter(reports: readonly ReturnType<typeof report>[], letter = sent): Reported {
  let each = letter;
  for (const one of reports) each = { ...each, ...changeReported(each, one) };
  return each;
}

const delivered = report('delivered', '2026-11-22T12:00:05Z');
const bounced = report('bounced', '2026-11-22T12:00:09Z');

describe('reports of the mail service', () => {
  it('are taken by their own time: an older "delivered" does not undo a newer "bounced"', () => {
    expect(letterAfter([bounced, delivered]).status).toBe('bounced');
    expect(letterAfter([delivered, bounced]).status).toBe('bounced');
  });

  it('say the same in whatever order and however often they come', () => {
    const reports = [
      delivered,
      bounced,
      report('delivered', '2026-11-22T12:00:09Z'),
      report('suppressed', '2026-11-22T12:00:01Z'),
      report('complained', '2026-11-22T12:10:00Z'),
    ];
    const expected = letterAfter(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports, ...reports], { minLength: 10 }), (order) => {
        expect(letterAfter(order)).toEqual(expected);
      }),
    );
  });

  it('of a suppressed address make it a letter that came back, and say why', () => {
    expect(letterAfter([report('suppressed', '2026-11-22T12:00:05Z')])).toMatchObject({
      status: 'bounced',
      problem: 'suppressed',
    });
  });

  it('of a complaint or a delay are noted beside what became of it', () => {
    const both = [delivered, report('complained', '2026-11-23T12:00:00Z')];
    expect(letterAfter(both)).toMatchObject({
      status: 'delivered',
      complainedAt: '2026-11-23T12:00:00.000Z',
    });
    const late = [report('delivery_delayed', '2026-11-22T12:00:01Z')];
    expect(letterAfter(late)).toMatchObject({ status: 'sent', delayedAt: '2026-11-22T12:00:01.000Z' });
  });

  it('of an earlier letter under the same id change nothing: sent again since, or erased since', () => {
    const again = {
      ...sent,
      ...resent({ resends: 0, resendId: 'e1', earlierResendIds: [] }, 'a@example.org', 'Robin', now).set,
    };
    expect(
      changeReported(reportedSchema.parse({ ...again, _id: queued._id, _rev: '2' }), bounced),
    ).toBeUndefined();
    const anew = { ...sent, queuedAt: '2026-11-22T18:00:00.000Z' };
    expect(changeReported(anew, bounced)).toBeUndefined();
    expect(changeReported(sent, bounced)).toMatchObject({ status: 'bounced' });
  });
});
