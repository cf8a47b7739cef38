import { oneLine } from '../../program/oneLine.ts';
import { STYLE } from '../frame/style.ts';
import type { Values } from './fill.ts';
import { Say } from './Say.tsx';

/** Paragraphs of a letter, in order. */
export function Paragraphs({ texts, values }: { texts: readonly string[]; values: Values }) {
  return texts.map((text) => (
    <p key={text} style={STYLE.text} className="ink">
      <Say text={text} values={values} />
    </p>
  ));
}

/** The heading of a part of a letter. */
export function PartHeading({ text }: { text: string }) {
  return (
    <h2 style={STYLE.partHeading} className="ink">
      {text}
    </h2>
  );
}

/** Finished sentences that stand beside each other, under a heading. Nothing where there are none. */
export function Sentences({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <PartHeading text={title} />
      <ul style={STYLE.points} className="ink">
        {texts.map((text) => (
          <li key={text} style={STYLE.point}>
            <span dir="auto">{oneLine(text)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Points that stand beside each other. */
export function Points({ texts, values }: { texts: readonly string[]; values: Values }) {
  return (
    <ul style={STYLE.points} className="ink">
      {texts.map((text) => (
        <li key={text} style={STYLE.point}>
          <Say text={text} values={values} />
        </li>
      ))}
    </ul>
  );
}
