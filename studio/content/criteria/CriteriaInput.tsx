import { Stack } from '@sanity/ui';
import type { ObjectInputProps } from 'sanity';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { usePeopleClient } from '../../shared/clients/usePeopleClient.ts';
import { readRules } from '../../shared/criteria/readRules.ts';
import { WhatChanges } from '../what-changes/WhatChanges.tsx';
import { previewCriteria, standingsInWords } from './previewCriteria.ts';

/** The criteria in the settings, and what the draft would change about the people of the program. */
export function CriteriaInput(props: ObjectInputProps) {
  const [content, people] = [useContentClient(), usePeopleClient()];
  const { value } = props;
  const look = async () => standingsInWords(await previewCriteria(people, await readRules(content), value));
  return (
    <Stack gap={5}>
      {props.renderDefault(props)}
      <WhatChanges look={look} />
    </Stack>
  );
}
