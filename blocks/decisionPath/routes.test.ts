import { describe, expect, it } from 'vitest';
import { example } from './example.ts';
import { placeBefore, placesOf, rulesOn } from './routes.ts';
import { decisionPathSchema } from './schema.ts';

const fact = {
  ...{ _key: 'age', label: 'Age', value: '18', sourceName: 'The rule', checkedOn: '2026-11-29' },
  ...{ certainty: 'A', volatility: 'low' },
};
const path = decisionPathSchema.parse({
  ...example.stored,
  questions: example.stored.questions.map((question) => ({ ...question, facts: [fact] })),
});
const places = placesOf(path);

describe('the way through a decision path', () => {
  it('has one place for each row of answers, and ends where an answer ends it', () => {
    expect(places.map(({ route, result }) => [route, result?.verdict])).toEqual([
      ['start', undefined],
      ['1', undefined],
      ['1-1', 'yes'],
      ['1-2', 'ask'],
      ['2', 'no'],
    ]);
  });

  it('leads on by its answers to places that are there, and back by one', () => {
    const routes = new Set(places.map(({ route }) => route));
    for (const place of places) {
      for (const { route } of place.onward) expect(routes).toContain(route);
      expect(place.onward.length > 0).toBe(place.result === undefined || place.result === null);
    }
    expect(places.map(placeBefore)).toEqual([undefined, 'start', '1', '1', 'start']);
  });

  it('knows at its end what was answered, and names each rule behind it once', () => {
    const end = places.find(({ route }) => route === '1-2');
    expect(end?.given.map(({ question, answer }) => `${question._key} ${answer.label}`)).toEqual([
      'one Yes',
      'two No',
    ]);
    expect(rulesOn(end?.given ?? []).map(({ _key }) => _key)).toEqual(['age']);
  });
});
