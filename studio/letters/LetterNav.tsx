import { EditIcon } from '@sanity/icons/Edit';
import { Button, Heading, Stack } from '@sanity/ui';
import {
  CONNECTOR_LETTERS,
  LETTER_KINDS,
  type LetterKind,
  PARTICIPANT_LETTERS,
} from '../../program/letters.ts';
import { letterKindWords } from '../words/letters.ts';

const named: ReadonlySet<LetterKind> = new Set([...PARTICIPANT_LETTERS, ...CONNECTOR_LETTERS]);

/** Letters by who reads them, so that each is found where staff look for it. */
const GROUPS: readonly { title: string; kinds: readonly LetterKind[] }[] = [
  { title: 'To participants', kinds: PARTICIPANT_LETTERS },
  { title: 'To Connectors', kinds: CONNECTOR_LETTERS },
  { title: 'To partners, guests and staff', kinds: LETTER_KINDS.filter((kind) => !named.has(kind)) },
];

interface LetterNavProps {
  kind: LetterKind;
  choose: (kind: LetterKind) => void;
  /** The kinds for which there are words of staff. */
  changed: ReadonlySet<LetterKind>;
}

/** Every kind of letter to choose from; those with words of staff bear a pencil. */
export function LetterNav({ kind, choose, changed }: LetterNavProps) {
  return (
    <Stack as="nav" gap={5} aria-label="Letters">
      {GROUPS.map(({ title, kinds }) => (
        <Stack key={title} gap={3}>
          <Heading as="h2" size={0} muted>
            {title}
          </Heading>
          <Stack gap={1}>
            {kinds.map((each) => (
              <Button
                key={each}
                mode={each === kind ? 'default' : 'bleed'}
                aria-pressed={each === kind}
                justify="flex-start"
                fontSize={1}
                padding={2}
                text={letterKindWords[each]}
                {...(changed.has(each) && {
                  iconRight: EditIcon,
                  'aria-label': `${letterKindWords[each]}, with words of yours`,
                })}
                onClick={() => choose(each)}
              />
            ))}
          </Stack>
        </Stack>
      ))}
    </Stack>
  );
}
