import { begin } from '../../program/history.ts';
import { weakReference } from '../../program/references.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { keptAnswers } from '../schemaOf.ts';
import { BECOME_A_CONNECTOR_QUESTIONS, type ConnectorApplication } from './questions.ts';

/** The document of a person who has offered to be a connector and whom staff have not yet welcomed. */
export function newConnector(key: string, application: ConnectorApplication, now: Date, referredBy?: string) {
  return {
    _id: `connector.${key}`,
    _type: 'connector' as const,
    status: 'applied' as const,
    ...keptAnswers(BECOME_A_CONNECTOR_QUESTIONS, application),
    emailLower: comparableAddress(application.email),
    fields: [...new Set([application.field, ...application.fields])],
    industries: application.industries
      .split(',')
      .map((industry) => industry.trim())
      .filter((industry) => industry !== ''),
    language: application.lang,
    appliedAt: now.toISOString(),
    ...(referredBy && { referredBy: weakReference(referredBy) }),
    history: [{ ...begin('applied', { at: now, who: 'connector' }), _key: 'applied' }],
  };
}
