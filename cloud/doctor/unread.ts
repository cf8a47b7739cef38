import { unreadableWaits } from '../../program/clock/waits.ts';
import { unreadableCriteria } from '../../program/criteria.ts';
import { unreadableFields } from '../../program/fieldsOfWork.ts';
import { unreadableCapacity } from '../../program/matching/capacity.ts';
import { unreadableWeights } from '../../program/matching/settings.ts';
import { type Finding, wrong } from './finding.ts';

/** What of the settings, as they are stored, cannot be read and counts as the program proposes: nobody would notice. */
export function unreadFindings(settings: unknown): Finding[] {
  return [
    ...unreadableCriteria(settings).map((name) =>
      wrong(
        `the criterion “${name}” in the settings cannot be read: it counts as the program proposes`,
        'Choose it again in the Studio: Content → Settings → Criteria.',
      ),
    ),
    ...unreadableWaits(settings).map((name) =>
      wrong(
        `the wait “${name}” in the settings is none, or beyond its limits: the program takes its own, or the limit`,
        'Set it again in the Studio: Content → Settings → Waits.',
      ),
    ),
    ...unreadableCapacity(settings).map((name) =>
      wrong(
        `the capacity “${name}” in the settings is none, or beyond its limits: the program takes its own, or the limit`,
        'Set it again in the Studio: Content → Settings → Matching.',
      ),
    ),
    ...unreadableFields(settings).map((name) =>
      wrong(
        `“${name}” under the fields of work in the settings cannot be read: it says nothing`,
        'Choose it again in the Studio: Content → Settings → Fields of work.',
      ),
    ),
    ...unreadableWeights(settings).map((name) =>
      wrong(
        `the weight “${name}” in the settings is none, or beyond its limits: the program takes its own, or the limit`,
        'Set it again in the Studio: Content → Settings → Matching.',
      ),
    ),
  ];
}
