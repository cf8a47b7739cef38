import { Button, Flex, Select, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import type { Audience, MessageText } from '../../../program/messages/message.ts';
import { STARTERS, starterTexts } from './templates.ts';
import { templatesIn, useMessages } from './useMessages.ts';
import type { Words } from './writeMessage.ts';

interface TemplateChoiceProps {
  audience: Audience;
  words: Words;
  change: (next: Partial<Words>) => void;
  /** The languages of the readers: the text is taken in these, and in English. */
  languages: readonly Language[];
}

/** A text to begin from, of ours or of the staff. It takes the place of what stands there. */
export function TemplateChoice({ audience, words, change, languages }: TemplateChoiceProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const own = templatesIn(useMessages().value ?? [], audience);
  const starters = STARTERS.filter(
    ({ audiences, purposes }) => audiences.includes(audience) && purposes.includes(words.purpose),
  );
  const begin = () => {
    const starter = starters.find(({ key }) => key === chosen);
    const template = own.find(({ _id }) => _id === chosen);
    const take = (texts: readonly MessageText[], name: string) =>
      change({
        texts: texts.filter(({ language }) => language === DEFAULT_LANGUAGE || languages.includes(language)),
        name: words.name || name,
      });
    if (starter) take(starterTexts(starter.key), starter.name);
    if (template) take(template.texts, template.name);
  };
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        Begin from a text
      </Text>
      <Flex gap={2} wrap="wrap">
        <Select
          id={id}
          fontSize={1}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">Choose one …</option>
          {starters.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
          {own.map(({ _id, name }) => (
            <option key={_id} value={_id}>
              {name || 'Without a name'} (yours)
            </option>
          ))}
        </Select>
        <Button
          mode="ghost"
          fontSize={1}
          text={words.texts.length > 0 ? 'Put it in place of mine' : 'Take it'}
          disabled={chosen === ''}
          onClick={begin}
        />
      </Flex>
    </Stack>
  );
}
