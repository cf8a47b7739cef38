import { Stack } from '@sanity/ui';
import type { ObjectInputProps } from 'sanity';
import { fieldsOfWorkSchema } from '../../../program/fieldsOfWork.ts';
import { readPeople } from '../../matches/match-suggestions/readPeople.ts';
import { askWorker } from '../../matches/match-suggestions/worker/askWorker.ts';
import { usePeopleClient } from '../../shared/clients/usePeopleClient.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { comparedInWords } from '../weights/comparedInWords.ts';
import { WhatChanges } from '../what-changes/WhatChanges.tsx';
import { keptInWords, readKept } from './keptFields.ts';

/** The fields of work in the settings: who keeps a field, and what the draft would change about the proposals of today. */
export function FieldsOfWorkInput(props: ObjectInputProps) {
  const client = usePeopleClient();
  const { value } = props;
  const look = async () => {
    const { notOffered, neighbors } = fieldsOfWorkSchema.parse(value);
    const [people, kept] = await Promise.all([readPeople(client), readKept(client, notOffered)]);
    const compared = await askWorker('compare', { people, neighbors, ...rightNow() });
    return [...keptInWords(kept), ...comparedInWords(compared)];
  };
  return (
    <Stack gap={5}>
      {props.renderDefault(props)}
      <WhatChanges look={look} />
    </Stack>
  );
}
