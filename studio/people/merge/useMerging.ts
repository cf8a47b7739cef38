import { useEffect, useState } from 'react';
import type { EligibilityRules } from '../../../program/eligibility.ts';
import type { Document } from '../../../program/merge/mergeRecord.ts';
import { mergeRecords, readBoth } from '../../../program/merge/mergeRecords.ts';
import type { Side } from '../../../program/merge/newer.ts';
import { type MergePlan, planMerge } from '../../../program/merge/planMerge.ts';
import { importLake } from '../../import/session/importLake.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { readRules } from '../../shared/criteria/readRules.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { useUndoMinutes } from '../../shared/decisions/useUndoMinutes.ts';

type Read = { both: Awaited<ReturnType<typeof readBoth>>; rules: EligibilityRules };

/** Two records that are read beside each other, what merging them would do, and the act itself. */
export function useMerging(stays: string, goes: string, choices: Readonly<Record<string, Side>>) {
  const [client, content, by, undoMinutes] = [
    useProgramClient(),
    useContentClient(),
    useStaffName(),
    useUndoMinutes(),
  ];
  const [read, setRead] = useState<Read>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let isGone = false;
    const reading = Promise.all([readBoth(importLake(client), { stays, goes }), readRules(content)]);
    reading.then(
      ([both, rules]) => !isGone && setRead({ both, rules }),
      (error: unknown) => !isGone && setProblem(problemInWords(error)),
    );
    return () => {
      isGone = true;
    };
  }, [client, content, stays, goes]);
  const merging = { stays, goes, choices, by, rules: read?.rules ?? { regionPostcodes: [] }, undoMinutes };
  const run = async () => {
    if (!read) return;
    const seen = [read.both.stays, read.both.goes].map(({ _rev }) => _rev);
    await mergeRecords(importLake(client), { ...merging, now: new Date(), seen });
  };
  const { plan, refused } = read ? previewOf(read.both, { ...merging, now: new Date() }) : {};
  return { both: read?.both, plan, problem: problem ?? refused, run };
}

/** What would be written; or why nothing can be. */
function previewOf(
  both: { stays: Document; goes: Document; around: readonly Document[] },
  merging: Parameters<typeof planMerge>[1],
): { plan?: MergePlan; refused?: string } {
  try {
    return { plan: planMerge(both, merging) };
  } catch (error) {
    return { refused: problemInWords(error) };
  }
}
