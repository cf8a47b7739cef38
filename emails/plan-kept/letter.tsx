import { BEGINNING } from '../../program/wording/parts.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Numbered } from '../parts/Numbered.tsx';
import { Paragraphs, PartHeading } from '../parts/Paragraphs.tsx';

/** To the participant: what they wrote down to do after a coffee. */
export const planKept = defineLetter({
  kind: 'plan-kept',
  title: 'Their plan after the coffee',
  reader: 'participant',
  reword: { parts: BEGINNING },
  read: async ({ plan, link }) => ({ plan: await plan(), link: await link('plan') }),
  body: ({ plan, link }, { texts, messages, day }) => {
    const { plan: words, emails } = messages;
    return (
      <>
        <Paragraphs texts={texts.tell} />
        {plan.steps.map(({ _key, what, on, where }, place) => (
          <Numbered key={_key} number={place + 1}>
            <PartHeading text={words.stepLegend} />
            <Details
              details={[
                { label: words.what, value: what },
                { label: emails.labels.when, value: day(on) },
                { label: emails.labels.where, value: where },
              ]}
            />
          </Numbered>
        ))}
        <LinkLine text={texts.change} href={link.url} />
        <Paragraphs texts={texts.after} />
      </>
    );
  },
});
