import type { Day } from '../../program/clock/day.ts';
import type { ConnectorStatus } from '../../program/connectors/status.ts';
import { plain } from '../../program/import/plain.ts';
import type { Target } from '../../program/import/targets.ts';
import type { ParticipantStatus } from '../../program/participants/status.ts';

/** What becomes of a row about somebody who is there already. */
export type DoubleChoice = 'leave-out' | 'take' | 'fill';

/** A consent that staff say everybody in the file has given. */
export type ConsentName = 'consent' | 'consentFollowUp' | 'consentStory';

/** What staff decide about a file. Each key is made by the functions below. */
export interface ImportChoices {
  /** For a value that nobody could map: the answer that it means, or an empty text to leave it out. */
  values: Readonly<Record<string, string>>;
  /** What a cell says once it is put right; empty to leave it out. */
  mended: Readonly<Record<string, string>>;
  /** Leave out of every row what cannot be read, where what is left is still somebody. */
  leaveUnreadable: boolean;
  doubles: Readonly<Record<string, DoubleChoice>>;
  /** What everybody in the file agreed to, and on which day, where no column says it. Nothing is taken for granted. */
  consents: { given: readonly ConsentName[]; on?: Day | undefined };
  /** Where somebody is of whom no column says it. */
  statuses: { participants: ParticipantStatus; connectors: ConnectorStatus };
}

/** What holds where staff have decided nothing: no consent, and staff screen everybody. */
export const NO_CHOICES: ImportChoices = {
  values: {},
  mended: {},
  leaveUnreadable: false,
  doubles: {},
  consents: { given: [] },
  statuses: { participants: 'received', connectors: 'active' },
};

export const rowKey = (sheet: number, row: number): string => `${sheet + 1}-${row}`;
export const cellKey = (sheet: number, row: number, target: Target): string =>
  `${rowKey(sheet, row)} ${target}`;
export const valueKey = (sheet: number, target: Target, text: string): string =>
  `${sheet + 1} ${target} ${plain(text)}`;
