import { EditIcon } from '@sanity/icons/Edit';
import { Button, Flex } from '@sanity/ui';
import { LANGUAGES, type Language, LOCALES } from '../../../locales/locales.ts';

interface HowShownProps {
  /** Where the letter can be shown in several languages. */
  language?: Language;
  choose?: (language: Language) => void;
  /** The languages in which there are words of staff for this letter. */
  changed?: ReadonlySet<Language>;
  isPlain: boolean;
  choosePlain: (isPlain: boolean) => void;
}

/** In which language a letter is shown, and whether as it looks or as plain text. */
export function HowShown({ language, choose, isPlain, choosePlain, changed }: HowShownProps) {
  return (
    <Flex gap={4} wrap="wrap" justify="space-between">
      {choose && (
        <Flex gap={1} wrap="wrap" role="group" aria-label="Language">
          {LANGUAGES.map((each) => (
            <Button
              key={each}
              mode={each === language ? 'default' : 'bleed'}
              aria-pressed={each === language}
              fontSize={1}
              padding={2}
              text={LOCALES[each].language.ownName}
              onClick={() => choose(each)}
              {...(changed?.has(each) && {
                iconRight: EditIcon,
                'aria-label': `${LOCALES[each].language.ownName}, with words of yours`,
              })}
            />
          ))}
        </Flex>
      )}
      <Flex gap={1} role="group" aria-label="Form">
        {[false, true].map((plain) => (
          <Button
            key={String(plain)}
            mode={plain === isPlain ? 'default' : 'bleed'}
            aria-pressed={plain === isPlain}
            fontSize={1}
            padding={2}
            text={plain ? 'Plain text' : 'As it looks'}
            onClick={() => choosePlain(plain)}
          />
        ))}
      </Flex>
    </Flex>
  );
}
