import { Button, Flex, Stack, Text, TextArea, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language, LOCALES } from '../../../locales/locales.ts';
import { messageProblems, PLACEHOLDERS } from '../../../program/messages/text.ts';
import { unreadyLanguages } from './whoGets.ts';
import type { Words } from './writeMessage.ts';

interface TextFieldsProps {
  words: Words;
  change: (next: Partial<Words>) => void;
  /** How many of the readers read each language. */
  counts: ReadonlyMap<Language, number>;
  language: Language;
  choose: (language: Language) => void;
}

const NAMES: Record<(typeof PLACEHOLDERS)[number], string> = {
  name: 'the reader’s first name',
  program: 'the program',
  city: 'the city',
  phone: 'your telephone number',
  record: 'a link to the reader’s own record',
};

/** Subject and text in one language at a time, with what is to be mended. */
export function TextFields({ words, change, counts, language, choose }: TextFieldsProps) {
  const [subjectId, textId, problemsId] = [useId(), useId(), useId()];
  const [isTouched, touch] = useState(false);
  const stored = words.texts.find((text) => text.language === language);
  const { subject, text } = stored ?? { subject: '', text: '' };
  const unready = unreadyLanguages(words);
  const { direction } = LOCALES[language].language;
  const isEmpty = subject === '' && text === '';
  const problems = isEmpty || (!isTouched && !stored) ? [] : messageProblems({ subject, text });
  const write = (next: { subject?: string; text?: string }) => {
    touch(true);
    const others = words.texts.filter((each) => each.language !== language);
    const mine = { _key: language, language, subject, text, ...next };
    const isGone = mine.subject === '' && mine.text === '';
    change({ texts: isGone ? others : [...others, mine] });
  };
  const label = (each: Language) => {
    const count = counts.get(each) ?? 0;
    const isThere = words.texts.some((one) => one.language === each);
    const mark = unready.includes(each) ? ' – to mend' : isThere ? ' ✓' : '';
    const name = LOCALES[each].language.ownName;
    return `${name}${count > 0 ? ` (${count})` : ''}${mark}`;
  };
  return (
    <Stack gap={4}>
      <Flex gap={1} wrap="wrap" role="group" aria-label="Language of the text">
        {[DEFAULT_LANGUAGE, ...LANGUAGES.filter((each) => each !== DEFAULT_LANGUAGE)].map((each) => (
          <Button
            key={each}
            mode={each === language ? 'default' : 'bleed'}
            aria-pressed={each === language}
            fontSize={1}
            padding={2}
            text={label(each)}
            onClick={() => choose(each)}
          />
        ))}
      </Flex>
      <Stack gap={3}>
        <Text as="label" htmlFor={subjectId} size={1} weight="medium">
          Subject
        </Text>
        <TextInput
          id={subjectId}
          dir={direction}
          lang={language}
          value={subject}
          aria-describedby={problemsId}
          onChange={(event) => write({ subject: event.currentTarget.value })}
        />
      </Stack>
      <Stack gap={3}>
        <Text as="label" htmlFor={textId} size={1} weight="medium">
          Text
        </Text>
        <TextArea
          id={textId}
          rows={10}
          dir={direction}
          lang={language}
          value={text}
          aria-describedby={problemsId}
          onChange={(event) => write({ text: event.currentTarget.value })}
        />
      </Stack>
      <Stack gap={3} id={problemsId} role="status">
        {problems.map((problem) => (
          <Text key={problem} size={1} weight="medium">
            {problem}
          </Text>
        ))}
      </Stack>
      <Text size={1} muted>
        Each line is a paragraph. “Dear …” above it and the good wishes below it are ours. We fill in{' '}
        {PLACEHOLDERS.map((name) => `{${name}} (${NAMES[name]})`).join(', ')}. A link is words and an address:
        [our evening](/events/evening/).
      </Text>
    </Stack>
  );
}
