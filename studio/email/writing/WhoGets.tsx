import { Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { DEFAULT_LANGUAGE, type Language, LOCALES } from '../../../locales/locales.ts';
import { type DayOfMail, daysForNews } from '../../../program/messages/pace.ts';
import { leftOutWords } from './labels.ts';
import { NEWS_DAYS } from './readReaders.ts';
import type { Judged } from './whoGets.ts';
import type { Words } from './writeMessage.ts';

/** So many names are read; the rest is a number. */
const NAMED = 10;

/** When news to so many has gone out, in words. */
export function whenGone(count: number, day: DayOfMail): string {
  const days = daysForNews(count, day);
  const quota = `The mail service takes ${day.perDay} emails a day, and the program’s own emails go first.`;
  if (days === 0) return `All of them go out today. ${quota}`;
  return `They go out over ${days + 1} days. ${quota}`;
}

interface WhoGetsProps {
  words: Words;
  change: (next: Partial<Words>) => void;
  judged: Judged;
  day: DayOfMail;
  missing: ReadonlyMap<Language, number>;
}

/** How many get the message and when, who does not and why, and whether English is to stand in for a language. */
export function WhoGets({ words, change, judged, day, missing }: WhoGetsProps) {
  const id = useId();
  const count = judged.get.length;
  const hadNews = judged.get.filter((each) => each.hadNews).length;
  const hasEnglish = words.texts.some(({ language }) => language === DEFAULT_LANGUAGE);
  const isAsked = hasEnglish && missing.size > 0 && !missing.has(DEFAULT_LANGUAGE);
  return (
    <Stack gap={4}>
      <Text size={2} weight="semibold" role="status">
        {count === 1 ? 'One person gets it.' : `${count} people get it.`}
      </Text>
      {words.purpose === 'news' && count > 0 && <Text size={1}>{whenGone(count, day)}</Text>}
      {words.purpose === 'news' && hadNews > 0 && (
        <Text size={1}>
          {hadNews} of them had an invitation or news in the last {NEWS_DAYS} days. Look under “All messages”
          whether a colleague has sent the same.
        </Text>
      )}
      {judged.left.map(({ why, known }) => (
        <Text key={why} size={1}>
          {known.length} {known.length === 1 ? 'does' : 'do'} not. {leftOutWords[why]}:{' '}
          {known
            .slice(0, NAMED)
            .map(({ name }) => name)
            .join(', ')}
          {known.length > NAMED ? ` and ${known.length - NAMED} more` : ''}
        </Text>
      ))}
      {(isAsked || words.usesEnglish) && (
        <Flex gap={3} align="center">
          <Checkbox
            id={id}
            checked={words.usesEnglish}
            onChange={(event) => change({ usesEnglish: event.currentTarget.checked })}
          />
          <Text as="label" htmlFor={id} size={1}>
            There is no text in{' '}
            {[...missing]
              .map(([language, of]) => `${LOCALES[language].language.ownName} (${of})`)
              .join(', ') || 'some languages'}
            . Send it to these readers in English.
          </Text>
        </Flex>
      )}
    </Stack>
  );
}
