import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { questionEmail, questionLetter } from '../parts/questionEmail.tsx';

/** To a connector who asked something back: what staff say to it, and the question again. */
export const questionAnswered = defineLetter({
  ...questionLetter,
  kind: 'question-answered',
  title: 'Our answer to a Connector’s question',
  body: (data, voice) => (
    <>
      <Details
        details={[
          { label: voice.texts.asked, value: data.exchange.asked },
          { label: voice.texts.answered, value: data.exchange.answered },
        ]}
      />
      {questionEmail(data, voice)}
    </>
  ),
});
