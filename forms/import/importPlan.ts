import type { ImportCounts } from '../../program/import/importDocument.ts';
import type { Target } from '../../program/import/targets.ts';
import type { DoubleChoice } from './choices.ts';
import type { NewDocument } from './importedRecords.ts';
import type { RowMistake } from './readRow.ts';

/** A row about somebody who is there already, in the program or above in the file; or about a match that is. */
export interface RowDouble {
  sheet: number;
  row: number;
  /** Who, or nothing for a match. */
  name: string;
  /** The row above, or the id of the record. */
  with: { row: number } | { id: string; name: string };
  choice: DoubleChoice;
}

/** What of a row goes into a record that is there already, where that has nothing. */
export interface Fill {
  id: string;
  document: NewDocument;
}

/** A value of which nobody can tell the choice it means, and how many rows say it. */
export interface UnknownValue {
  key: string;
  sheet: number;
  target: Target;
  text: string;
  rows: number;
}

/** What an import would write, and what it would not and why. */
export interface ImportPlan {
  documents: NewDocument[];
  fills: Fill[];
  mistakes: RowMistake[];
  doubles: RowDouble[];
  /** Whether staff have decided about them or not. */
  unknown: UnknownValue[];
  /** Rows of people and matches, without heads, empty rows and sums. */
  rows: number;
  /** Rows that come in whole. */
  ready: number;
  /** Rows that do not come in, by sheet and number: each has a mistake or a double. */
  leftOut: { sheet: number; row: number }[];
}

/** What the plan is in numbers. */
export function countsOf({ documents, fills, leftOut }: ImportPlan): ImportCounts {
  const of = (type: string) => documents.filter(({ _type }) => _type === type).length;
  return {
    participants: of('participant'),
    connectors: of('connector'),
    matches: of('match'),
    filled: fills.length,
    leftOut: leftOut.length,
  };
}
