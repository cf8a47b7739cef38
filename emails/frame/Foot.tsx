import type { Language } from '../../program/languages.ts';
import { Address } from '../parts/Action.tsx';
import type { Values } from '../parts/fill.ts';
import type { Foot as FootOf } from '../parts/letter.tsx';
import { Say } from '../parts/Say.tsx';
import { STYLE } from './style.ts';
import { FRAME_WORDS } from './words.ts';

/** Why the letter came, what the program is, how to reach a person, and how to stop. */
export function Foot({ language, foot, values }: { language: Language; foot: FootOf; values: Values }) {
  const { promise, questions, record, unchecked } = FRAME_WORDS[language];
  const lines = [foot.why, promise, questions, foot.recordLink ? '' : foot.stop, unchecked];
  return (
    <>
      {foot.recordLink && (
        <p style={STYLE.footText} className="soft">
          {record}
          <br />
          <Address href={foot.recordLink} text={foot.recordLink} />
        </p>
      )}
      {lines.map(
        (line) =>
          line && (
            <p key={line} style={STYLE.footText} className="soft">
              <Say text={line} values={values} />
            </p>
          ),
      )}
    </>
  );
}
