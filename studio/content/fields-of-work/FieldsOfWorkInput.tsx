import { Stack } from '@sanity/ui';
import { useEffect } from 'react';
import type { ObjectInputProps } from 'sanity';
import { allFields, fieldsOfWorkSchema, offeredFields } from '../../../program/fieldsOfWork.ts';
import { readPeople } from '../../matches/match-suggestions/readPeople.ts';
import { askWorker } from '../../matches/match-suggestions/worker/askWorker.ts';
import { usePeopleClient } from '../../shared/clients/usePeopleClient.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { nameFields } from '../../shared/labels/fieldsOfWork.ts';
import { comparedInWords } from '../weights/comparedInWords.ts';
import { WhatChanges } from '../what-changes/WhatChanges.tsx';
import { keptInWords, readKept } from './keptFields.ts';

/** The fields of work in the settings: who keeps a field, and what the draft would change about the proposals of today. */
export function FieldsOfWorkInput(props: ObjectInputProps) {
  const client = usePeopleClient();
  const { value } = props;
  // A field that is being added can be named as a neighbor before it is published.
  useEffect(() => nameFields(fieldsOfWorkSchema.parse(value)), [value]);
  const look = async () => {
    const set = fieldsOfWorkSchema.parse(value);
    const { neighbors } = set;
    const gone = allFields(set).filter((field) => !offeredFields(set).includes(field));
    const [people, kept] = await Promise.all([readPeople(client), readKept(client, gone)]);
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
