import type { SanityClient } from '@sanity/client';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { OwnSettings } from '../../../forms/own/questions.ts';
import { criteriaSchema } from '../../../program/criteria.ts';
import { fieldsOfWorkSchema } from '../../../program/fieldsOfWork.ts';
import { capacitySchema } from '../../../program/matching/capacity.ts';
import { ownQuestionsSchema } from '../../../program/ownQuestions/ownQuestion.ts';
import { COUNTRY } from '../clients/environment.ts';
import { useContentClient } from '../clients/useContentClient.ts';
import { nameFields } from '../labels/fieldsOfWork.ts';

const settingsSchema = z
  .object({
    ownQuestions: ownQuestionsSchema.catch([]),
    criteria: criteriaSchema,
    capacity: capacitySchema,
    fieldsOfWork: fieldsOfWorkSchema,
  })
  .catch({
    ownQuestions: [],
    criteria: criteriaSchema.parse(undefined),
    capacity: capacitySchema.parse(undefined),
    fieldsOfWork: fieldsOfWorkSchema.parse(undefined),
  });

/** Reads what the city's forms ask as it were published, and names its fields of work. Throws what the client throws. */
export async function readOwnSettings(content: SanityClient): Promise<NonNullable<OwnSettings>> {
  const stored: unknown = await content.fetch(
    '*[_id == "settings"][0]{ ownQuestions, criteria, capacity, fieldsOfWork }',
    {},
    { perspective: 'published', tag: 'own-questions' },
  );
  const read = settingsSchema.parse(stored);
  nameFields(read.fieldsOfWork);
  return { ...read, country: COUNTRY };
}

/** What was read last: the next card has it at once, and it is brought up to date. */
let lastRead: OwnSettings;

/** The city's own questions and its criteria; nothing until they are read, or where they cannot be. */
export function useOwnSettings(): OwnSettings {
  const content = useContentClient();
  const [settings, setSettings] = useState<OwnSettings>(lastRead);
  useEffect(() => {
    let isShown = true;
    readOwnSettings(content).then(
      (read) => {
        lastRead = read;
        if (isShown) setSettings(read);
      },
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [content]);
  return settings;
}
