import { Box } from '@sanity/ui';
import { mayBeResent } from '../../program/letters.ts';
import type { LinkedLetter } from '../shared/card/about.ts';
import { LinkedRow } from '../shared/card/LinkedRow.tsx';
import { Rows } from '../shared/card/Rows.tsx';
import { Section } from '../shared/card/Section.tsx';
import { momentInWords } from '../shared/labels/dates.ts';
import { letterStatusWords, letterTitle } from '../shared/labels/letters.ts';
import { ResendButton } from './letters/ResendButton.tsx';

/** The letters about a record, the newest first; what came back can be sent again. */
export function LetterRows({ letters }: { letters: readonly LinkedLetter[] }) {
  return (
    <Section title="Emails">
      <Rows empty="None yet">
        {letters.map(({ _id, kind, status, to, at }) => (
          <LinkedRow
            key={_id}
            id={_id}
            type="letter"
            title={letterTitle(kind)}
            subtitle={[letterStatusWords[status], momentInWords(at)].filter(Boolean).join(' · ')}
          >
            {mayBeResent(status) && (
              <Box paddingRight={2}>
                <ResendButton letterId={_id} kind={kind} to={to} />
              </Box>
            )}
          </LinkedRow>
        ))}
      </Rows>
    </Section>
  );
}
