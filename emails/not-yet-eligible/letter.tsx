import { fillMessage } from '../../locales/format.ts';
import { aboutHelper, type Helper } from '../../program/content/helper.ts';
import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { defineLetter, type Voice } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs, PartHeading, Sentences } from '../parts/Paragraphs.tsx';
import { Rules } from './Rules.tsx';

/** A helper in one line: its name, what for, how to reach it, and when that was checked. */
function helperInWords(
  helper: Helper,
  { messages, language, day }: Pick<Voice, 'messages' | 'language' | 'day'>,
) {
  const { name, purposes, phone, about } = helper;
  const [first] = purposes;
  return fillMessage(
    messages.helpers.line,
    {
      name,
      purpose: first ? messages.helpers.purposes[first] : '',
      contact: phone?.value ?? aboutHelper(helper, language).text,
      date: day((phone ?? about).checkedOn),
    },
    language,
  );
}

/** Not yet for the program: which rule, in plain words and without shame, and what else helps. */
export const notYetEligible = defineLetter({
  kind: 'not-yet-eligible',
  title: 'Not yet eligible, and other help',
  reader: 'participant',
  reword: { parts: BOTH_ENDS },
  read: async ({ unmet, helpers, page, sender }) => ({
    unmet: await unmet(),
    criteria: sender.criteria,
    helpers: await helpers(),
    finder: page('/professions/'),
    directory: page('/local-help/'),
  }),
  body: ({ unmet, criteria, helpers, finder, directory }, { texts, messages, language, day }) => (
    <>
      <Paragraphs texts={[...texts.tell, unmet.length > 0 ? texts.rules : texts.withoutRule]} />
      <Rules unmet={unmet} ours={texts.criteria} criteria={criteria} />
      <Paragraphs texts={texts.meaning} />
      <PartHeading text={texts.otherHelp} />
      <Paragraphs texts={[texts.guides]} />
      <Action link={finder.url} button={texts.button} />
      <Paragraphs texts={[texts.help]} />
      <Sentences
        title={texts.near}
        texts={helpers.map((helper) => helperInWords(helper, { messages, language, day }))}
      />
      <LinkLine text={texts.allHelp} href={directory.url} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
