import { Button, Flex } from '@sanity/ui';
import { WHOSE, type Whose } from '../../../program/today/today.ts';
import { whoseWords } from './todayWords.ts';

/** Whose work is shown, each with how much there is. */
export function WhoseChoice({
  whose,
  counts,
  choose,
}: {
  whose: Whose;
  counts: Readonly<Record<Whose, number>>;
  choose: (whose: Whose) => void;
}) {
  return (
    <Flex as="fieldset" gap={1} wrap="wrap" aria-label="Whose" padding={0} margin={0} style={{ border: 0 }}>
      {WHOSE.map((each) => (
        <Button
          key={each}
          mode={each === whose ? 'default' : 'bleed'}
          aria-pressed={each === whose}
          fontSize={1}
          text={`${whoseWords[each]} (${counts[each]})`}
          onClick={() => choose(each)}
        />
      ))}
    </Flex>
  );
}
