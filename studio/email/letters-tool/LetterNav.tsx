import { EditIcon } from '@sanity/icons/Edit';
import { Button, Heading, Stack } from '@sanity/ui';
import { LETTERS } from '../../../emails/letters.ts';
import type { LetterDefinition } from '../../../emails/parts/defineLetter.tsx';
import type { LetterKind } from '../../../program/letters.ts';

/** Letters by who reads them, so that each is found where staff look for it. */
const GROUPS: readonly { title: string; readers: readonly LetterDefinition['reader'][] }[] = [
  { title: 'To participants', readers: ['participant'] },
  { title: 'To Connectors', readers: ['connector'] },
  { title: 'To partners, guests and staff', readers: ['partner', 'guest', 'staff'] },
];

const lettersTo = (readers: readonly LetterDefinition['reader'][]) =>
  Object.values(LETTERS).filter(({ reader }) => readers.includes(reader));

interface LetterNavProps {
  kind: LetterKind;
  choose: (kind: LetterKind) => void;
  /** The kinds for which there are words of staff. */
  changed: ReadonlySet<LetterKind>;
}

/** Every kind of letter to choose from; those with words of staff bear a pencil. */
export function LetterNav({ kind, choose, changed }: LetterNavProps) {
  return (
    <Stack as="nav" gap={5} aria-label="Emails">
      {GROUPS.map(({ title: group, readers }) => (
        <Stack key={group} gap={3}>
          <Heading as="h2" size={0} muted>
            {group}
          </Heading>
          <Stack gap={1}>
            {lettersTo(readers).map(({ kind: each, title }) => (
              <Button
                key={each}
                mode={each === kind ? 'default' : 'bleed'}
                aria-pressed={each === kind}
                justify="flex-start"
                fontSize={1}
                padding={2}
                text={title}
                {...(changed.has(each) && {
                  iconRight: EditIcon,
                  'aria-label': `${title}, with words of yours`,
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
