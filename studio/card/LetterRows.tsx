import { Box } from '@sanity/ui';
import { mayBeResent } from '../../program/letters.ts';
import { ResendButton } from '../letters/ResendButton.tsx';
import { momentInWords } from '../words/dates.ts';
import { letterStatusWords, letterTitle } from '../words/letters.ts';
import type { LinkedLetter } from './about.ts';
import { LinkedRow } from './LinkedRow.tsx';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';

/** The letters about a record, the newest first; what came back can be sent again. */
export function LetterRows({ letters }: { letters: readonly LinkedLetter[] }) {
  return (
    <Section title="Letters">
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
