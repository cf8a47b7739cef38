import { FactRows } from '../shared/card/Facts.tsx';
import { Section } from '../shared/card/Section.tsx';
import { ownRows } from '../shared/own-questions/ownRows.ts';
import { useOwnSettings } from '../shared/own-questions/useOwnSettings.ts';
import { CorrectButton } from './correct/CorrectButton.tsx';
import type { SentAgainType } from './signed-up-again/sentAgain.ts';

interface OwnAnswersProps {
  id: string;
  type: SentAgainType;
  document: Readonly<Record<string, unknown>>;
}

const TITLE = 'Questions of our own';

/** What somebody answered to the city's own questions, where it asks any or an answer is there. */
export function OwnAnswers({ id, type, document }: OwnAnswersProps) {
  const own = useOwnSettings();
  const rows = ownRows(own, document);
  if (!own || (rows.length === 0 && own.ownQuestions.every(({ endedAt }) => endedAt))) return null;
  return (
    <Section
      title={TITLE}
      act={<CorrectButton {...{ id, type, document, own }} title={TITLE} parts={['own']} />}
    >
      <FactRows rows={rows} />
    </Section>
  );
}
