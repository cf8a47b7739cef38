import { CloseIcon } from '@sanity/icons/Close';
import { Button, Flex, Text, TextInput } from '@sanity/ui';
import { type FormEvent, useId, useState } from 'react';
import { TAG_LENGTH, tagsSchema, withoutTag, withTag } from '../../../program/tags.ts';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { useOnce } from '../decisions/useOnce.ts';
import { Problem } from '../error-card/Problem.tsx';
import { setTags } from './arrange.ts';

/** Words of staff by which a record is found in “Lists”; each can be taken away, and one added. */
export function Tags({ id, tags: stored }: { id: string; tags: unknown }) {
  const client = useProgramClient();
  const [typed, setTyped] = useState('');
  const { isBusy, problem, run } = useOnce();
  const field = useId();
  const tags = tagsSchema.parse(stored);
  const add = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      await setTags(client, id, withTag(tags, typed));
      setTyped('');
    });
  };
  return (
    <>
      {tags.length > 0 && (
        <Flex as="ul" gap={2} wrap="wrap" padding={0} margin={0} style={{ listStyle: 'none' }}>
          {tags.map((tag) => (
            <li key={tag}>
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={tag}
                iconRight={CloseIcon}
                aria-label={`Take the tag “${tag}” away`}
                disabled={isBusy}
                onClick={() => run(() => setTags(client, id, withoutTag(tags, tag)))}
              />
            </li>
          ))}
        </Flex>
      )}
      <Flex as="form" gap={3} align="center" wrap="wrap" onSubmit={add} aria-label="Add a tag">
        <Text as="label" htmlFor={field} size={1} weight="medium">
          Tag
        </Text>
        <TextInput
          id={field}
          fontSize={1}
          dir="auto"
          maxLength={TAG_LENGTH}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          type="submit"
          mode="ghost"
          fontSize={1}
          text="Add tag"
          loading={isBusy}
          disabled={isBusy || typed.trim() === ''}
        />
      </Flex>
      {problem && <Problem text={problem} />}
    </>
  );
}
