import { daysBefore } from '../clock/elapsed.ts';
import { type Look, type Outlook, outlookFrom } from './outlook.ts';
import { NOW, type SampleSize, sample } from './sample.fixture.ts';

/** People and an outlook for them: everybody of the sample has come within the year, and some were introduced. */
export function sampleAhead(size: SampleSize, look: Look = 'balanced') {
  const input = sample(size);
  const arrivals = input.participants.map((person, at) => ({
    ...person,
    signedUpAt: daysBefore(NOW, (at * 37) % 360).toISOString(),
  }));
  const outlook = outlookFrom({ ...input, arrivals }, look);
  if (!outlook) throw new Error('so many people are an outlook');
  return { ...input, outlook } satisfies { outlook: Outlook };
}
