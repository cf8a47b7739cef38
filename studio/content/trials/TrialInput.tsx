import { Card, Stack, Text, TextInput } from '@sanity/ui';
import { useState } from 'react';
import { type ObjectInputProps, set } from 'sanity';
import { neededInGroup } from '../../../program/trial/power.ts';
import {
  changesSince,
  register,
  type Trial,
  trialPlanSchema,
  trialSchema,
} from '../../../program/trial/trial.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { dayInWords, momentInWords, todayHere } from '../../shared/labels/dates.ts';
import { planMistakeWords, trialFieldWords } from '../../shared/labels/trials.ts';

/** A trial in the settings: its plan, how many people it needs, and the switch, which freezes the plan. */
export function TrialInput(props: ObjectInputProps) {
  const { value, onChange, readOnly } = props;
  const trial = trialSchema.safeParse(value).data;
  return (
    <Stack gap={5}>
      {props.renderDefault(props)}
      {trial && !readOnly && (
        <Card border radius={3} padding={4} tone={trial.registered ? 'positive' : 'default'}>
          {trial.registered ? (
            <SwitchedOn
              trial={trial}
              stop={(why) => onChange([set(now(), ['endedAt']), set(why, ['endedWhy'])])}
            />
          ) : (
            <NotYet trial={trial} start={(plan) => onChange(set(plan, ['registered']))} />
          )}
        </Card>
      )}
    </Stack>
  );
}

const now = () => new Date().toISOString();

function NotYet({ trial, start }: { trial: Trial; start: (plan: unknown) => void }) {
  const plan = register(trial, new Date(), todayHere());
  const shares = trialPlanSchema.pick({ usual: true, hoped: true }).safeParse(trial).data;
  const needed =
    shares && shares.usual !== shares.hoped
      ? neededInGroup(shares.usual / 100, shares.hoped / 100)
      : undefined;
  return (
    <Stack gap={4}>
      {needed !== undefined && (
        <Text size={1}>
          To see this difference with a chance of 80 in 100 you need {needed} people in each group,{' '}
          {2 * needed} in all. Do so many sign up until the last day?
        </Text>
      )}
      {typeof plan === 'string' ? (
        <Text size={1} muted>
          {planMistakeWords[plan]}
        </Text>
      ) : (
        <div>
          <AskButton text="Switch it on" tone="primary" mode="ghost" header="Switch this trial on?">
            {(close) => (
              <AskForm
                act="Switch it on"
                tone="primary"
                isReady
                run={async () => start(plan)}
                onClose={close}
              >
                <Text size={2}>
                  The plan is written down as it stands, and nobody can change it afterwards. Then publish the
                  settings: the sign-up page says that a trial runs, and from {dayInWords(plan.startsOn)} on
                  half of those who sign up there are introduced without these pages.
                </Text>
              </AskForm>
            )}
          </AskButton>
        </div>
      )}
    </Stack>
  );
}

function SwitchedOn({ trial, stop }: { trial: Trial; stop: (why: string) => void }) {
  const changes = changesSince(trial);
  const { registered, endedAt, endedWhy } = trial;
  return (
    <Stack gap={4}>
      <Text size={1} weight="medium">
        {endedAt
          ? `Switched off ${momentInWords(endedAt)}: ${endedWhy}`
          : `Switched on ${momentInWords(registered?.at)}. The plan above is written down and counts. ${registered?.needed} people are needed in each group.`}
      </Text>
      {changes.map(({ field, registered: before, now: after }) => (
        <Text key={field} size={1}>
          {trialFieldWords[field]}: written down as “{before}”, now “{after}”. What was written down counts.
        </Text>
      ))}
      {!endedAt && (
        <div>
          <AskButton
            text="Switch it off for good"
            tone="caution"
            mode="ghost"
            header="Switch this trial off?"
          >
            {(close) => <StopForm stop={stop} onClose={close} />}
          </AskButton>
        </div>
      )}
    </Stack>
  );
}

function StopForm({ stop, onClose }: { stop: (why: string) => void; onClose: () => void }) {
  const [why, setWhy] = useState('');
  return (
    <AskForm
      act="Switch it off"
      tone="caution"
      isReady={why.trim() !== ''}
      run={async () => stop(why.trim())}
      onClose={onClose}
    >
      <Text size={2}>
        Once you have published the settings everybody gets every page. It cannot be switched on again. The
        page of results says that it was stopped, and why.
      </Text>
      <TextInput
        aria-label="Why it is switched off"
        placeholder="Why"
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </AskForm>
  );
}
