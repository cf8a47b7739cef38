import { describe, expect, it } from 'vitest';
import type { ConnectorDocument, ParticipantDocument } from '../matching/documents.ts';
import { scorePair } from '../matching/scorePair.ts';
import { OWN_CHOICES_COUNTED, WEIGHTS } from '../matching/weights.ts';
import { ownChosenIn } from './chosen.ts';
import { answeredAnew } from './ownAnswers.ts';
import type { OwnQuestion } from './ownQuestion.ts';
import { ownQuestion, travelQuestion } from './ownQuestions.fixture.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const participant: ParticipantDocument = { _id: 'participant.a', status: 'ready', field: 'nursing' };
const connector: ConnectorDocument = { _id: 'connector.b', status: 'active', fields: ['nursing'] };

type Given = Readonly<Record<string, readonly string[]>>;

/** The score of two people who answered so. */
function scoreOf(questions: OwnQuestion[], given: Given, theirs: Given = given) {
  const chosen = (answers: Given) => ownChosenIn({ ownAnswers: answeredAnew([], answers, NOW) }, questions);
  return scorePair(
    { ...participant, ownChosen: chosen(given) },
    { ...connector, ownChosen: chosen(theirs) },
    { matches: [], now: NOW, timeZone: 'America/Chicago' },
  );
}

const plain = scoreOf([], {}).score;
const matched = travelQuestion({ matched: true });

describe('equal choices in a city’s own questions', () => {
  it('speak for a pair a little, with a reason that staff read', () => {
    const { score, reasons } = scoreOf([matched], { travel: ['bus'] });
    expect(score - plain).toBe(WEIGHTS.ownChoice);
    expect(reasons).toContainEqual({
      key: 'same-choice',
      values: { asked: 'How do you travel?', answered: 'By bus' },
    });
    expect(scoreOf([matched], { travel: ['bus'] }, { travel: ['car'] }).score).toBe(plain);
  });

  it('of many questions count no more than of two', () => {
    const many = ['a', 'b', 'c'].map((_key) => travelQuestion({ _key, matched: true }));
    const { score } = scoreOf(many, { a: ['bus'], b: ['car'], c: ['bus'] });
    expect(score - plain).toBe(WEIGHTS.ownChoice * OWN_CHOICES_COUNTED);
  });

  it.each([
    ['a question that is not to count', travelQuestion(), ['bus']],
    ['one that only one form asks', travelQuestion({ matched: true, askedIn: ['learn-more'] }), ['bus']],
    ['one that has ended', travelQuestion({ matched: true, endedAt: NOW.toISOString() }), ['bus']],
    ['a text', ownQuestion({ _key: 'travel', matched: true }), ['bus']],
    ['a no', ownQuestion({ _key: 'travel', kind: 'yes-no', matched: true }), ['no']],
  ])('count for nothing in %s', (_what, question, values) => {
    expect(scoreOf([question], { travel: values }).score).toBe(plain);
  });
});
