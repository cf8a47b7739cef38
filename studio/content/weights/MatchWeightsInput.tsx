import { Stack } from '@sanity/ui';
import type { ObjectInputProps } from 'sanity';
import { weightsSchema } from '../../../program/matching/settings.ts';
import { readPeople } from '../../matches/match-suggestions/readPeople.ts';
import { askWorker } from '../../matches/match-suggestions/worker/askWorker.ts';
import { usePeopleClient } from '../../shared/clients/usePeopleClient.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { WhatChanges } from '../what-changes/WhatChanges.tsx';
import { comparedInWords } from './comparedInWords.ts';

/** The weights of matching in the settings, and what the draft would change about the proposals of today. */
export function MatchWeightsInput(props: ObjectInputProps) {
  const client = usePeopleClient();
  const { value } = props;
  const look = async () => {
    const people = await readPeople(client);
    const weights = weightsSchema.parse(value);
    return comparedInWords(await askWorker('compare', { people, weights, ...rightNow() }));
  };
  return (
    <Stack gap={5}>
      {props.renderDefault(props)}
      <WhatChanges look={look} />
    </Stack>
  );
}
