import type { Language } from '../../locales/locales.ts';
import { Address } from '../parts/Action.tsx';
import type { Values } from '../parts/fill.ts';
import type { Foot as FootOf } from '../parts/letter.tsx';
import { Say } from '../parts/Say.tsx';
import { STYLE } from './style.ts';
import { FRAME_WORDS } from './words.ts';

function FootLine({ text, values }: { text: string; values: Values }) {
  return (
    <p style={STYLE.footText} className="soft">
      <Say text={text} values={values} />
    </p>
  );
}

/** Why the letter came, what the program is, how to reach a person, and how to stop. */
export function Foot({ language, foot, values }: { language: Language; foot: FootOf; values: Values }) {
  const { questions, record, unchecked } = FRAME_WORDS[language];
  const lines = [foot.recordLink ? '' : foot.stop, foot.why, foot.promise, unchecked];
  return (
    <>
      <FootLine text={questions} values={values} />
      {foot.recordLink && (
        <p style={STYLE.footText} className="soft">
          {record}
          <br />
          <Address href={foot.recordLink} text={foot.recordLink} />
        </p>
      )}
      {lines.map((line) => line && <FootLine key={line} text={line} values={values} />)}
    </>
  );
}
