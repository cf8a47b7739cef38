import { Checkbox, Flex, Stack, Text, TextArea, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { z } from 'zod';
import type { PeriodRule } from '../../../program/reports/period.ts';
import { mayBeMailed, type ReportChoice, type SavedReport } from '../../../program/reports/savedReport.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useProgramSettings } from '../../shared/clients/useProgramSettings.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { todayHere } from '../../shared/labels/dates.ts';
import { mailedWords } from './labels.ts';
import { saveReport } from './saveReport.ts';

interface SaveReportProps {
  /** What is chosen in the tool, or what a saved report says. */
  choice: ReportChoice;
  before?: SavedReport;
  onClose: () => void;
}

const addressesIn = (text: string) => text.split(/[\s,;]+/).filter(Boolean);
const isAddress = (text: string) => z.email().safeParse(text).success;

/** Asks for the name of a report, and who gets it by email once its time is over. */
export function SaveReport({ choice, before, onClose }: SaveReportProps) {
  const client = useProgramClient();
  const by = useStaffName();
  const [name, setName] = useState(choice.name);
  const [isMailed, setMailed] = useState(choice.mailTo.length > 0);
  const [own, setOwn] = useState<string | undefined>(choice.mailTo.join('\n') || undefined);
  // The address of the program, until staff write others.
  const settings = useProgramSettings();
  const typed = own ?? settings?.email ?? '';
  const ids = { name: useId(), mailed: useId() };
  const mailTo = isMailed ? addressesIn(typed) : [];
  const isReady = name.trim() !== '' && mailTo.every(isAddress) && (!isMailed || mailTo.length > 0);
  return (
    <AskForm
      act="Save the report"
      tone="primary"
      isReady={isReady}
      run={() => saveReport(client, { ...choice, name: name.trim(), mailTo }, before, todayHere(), by)}
      done="The report is saved"
      onClose={onClose}
    >
      <Stack gap={3}>
        <Text as="label" htmlFor={ids.name} size={1} weight="medium">
          Name
        </Text>
        <TextInput id={ids.name} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Text size={1} muted>
          It becomes the subject of the email. Name nobody in it.
        </Text>
      </Stack>
      <Mailing rule={choice.rule} id={ids.mailed} isMailed={isMailed} setMailed={setMailed} />
      {isMailed && mayBeMailed(choice.rule) && <Addresses typed={typed} type={setOwn} />}
    </AskForm>
  );
}

interface MailingProps {
  rule: PeriodRule;
  id: string;
  isMailed: boolean;
  setMailed: (isMailed: boolean) => void;
}

function Mailing({ rule, id, isMailed, setMailed }: MailingProps) {
  const when = mailedWords[rule];
  if (!when)
    return (
      <Text size={1} muted>
        It is not emailed, because its time goes on. Choose the last month, quarter or year for an email: from
        numbers that grow, single people could be told.
      </Text>
    );
  return (
    <Flex gap={2} align="center">
      <Checkbox id={id} checked={isMailed} onChange={(event) => setMailed(event.currentTarget.checked)} />
      <Text as="label" htmlFor={id} size={1}>
        Email it {when}
      </Text>
    </Flex>
  );
}

function Addresses({ typed, type }: { typed: string; type: (text: string) => void }) {
  const id = useId();
  const wrong = addressesIn(typed).filter((address) => !isAddress(address));
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        To these addresses of staff, one on each line
      </Text>
      <TextArea id={id} rows={3} value={typed} onChange={(event) => type(event.currentTarget.value)} />
      <Text size={1} muted={wrong.length === 0} role="status">
        {wrong.length > 0
          ? `This is no address: ${wrong.join(', ')}`
          : 'The first email is about the time that ends next. Numbers under five are hidden in it.'}
      </Text>
    </Stack>
  );
}
