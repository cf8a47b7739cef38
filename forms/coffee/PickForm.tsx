import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import type { Question } from '../question.ts';
import { choice } from '../schemas/answers.ts';
import { CoffeeDetails } from './CoffeeDetails.tsx';
import type { ShownTime } from './shownTime.ts';

interface Times {
  times: readonly ShownTime[];
  zone: string;
}

/** The question which of the times suits. */
export const timeQuestion = ({ times, zone }: Times, reader: LinkReader): Question => ({
  name: 'time',
  control: {
    kind: 'radios',
    choices: () => Object.fromEntries(times.map(({ key, span }) => [key, reader.spanInWords(span, zone)])),
  },
  schema: choice(['', ...times.map(({ key }) => key)]),
});

type Props = Times & Omit<Parameters<typeof CoffeeDetails>[0], 'times'> & { filled?: FilledForm | undefined };

/** The times that the other offers, one of them to be picked. */
export function PickForm({ filled, ...props }: Props) {
  const { language, action } = props.reader;
  return (
    <>
      <CoffeeDetails {...props} times={[]} />
      <form method="post" action={action} noValidate>
        <input type="hidden" name="action" value="pick" />
        <Fields
          form="coffee"
          questions={[timeQuestion(props, props.reader)]}
          language={language}
          filled={filled}
        />
        <button type="submit" className="btn">
          {messagesFor(language).coffee.pick}
        </button>
      </form>
    </>
  );
}
