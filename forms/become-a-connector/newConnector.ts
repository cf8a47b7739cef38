import { begin } from '../../program/history.ts';
import { weakReference } from '../../program/references.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { settledIndustries } from '../industries.ts';
import { keptOwn, type OwnValues } from '../own/answers.ts';
import { keptAnswers } from '../schemaOf.ts';
import { BECOME_A_CONNECTOR_QUESTIONS, type ConnectorApplication } from './questions.ts';

interface Beside {
  /** The referral by which they were invited. */
  referredBy?: string | undefined;
  /** Answers to the city's own questions. */
  own?: OwnValues | undefined;
}

/** The document of a person who has offered to be a connector and whom staff have not yet welcomed. */
export function newConnector(
  key: string,
  application: ConnectorApplication,
  now: Date,
  { referredBy, own }: Beside = {},
) {
  return {
    _id: `connector.${key}`,
    _type: 'connector' as const,
    status: 'applied' as const,
    ...settledIndustries({}, keptAnswers(BECOME_A_CONNECTOR_QUESTIONS, application)),
    ...keptOwn(own, now),
    emailLower: comparableAddress(application.email),
    fields: [...new Set([application.field, ...application.fields])],
    language: application.lang,
    appliedAt: now.toISOString(),
    ...(referredBy && { referredBy: weakReference(referredBy) }),
    history: [{ ...begin('applied', { at: now, who: 'connector' }), _key: 'applied' }],
  };
}
