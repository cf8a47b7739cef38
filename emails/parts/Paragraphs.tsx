import { oneLine } from '../../program/oneLine.ts';
import { Say } from './Say.tsx';
import { STYLE } from './style.ts';

/** Paragraphs of a letter, in order. */
export function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} style={STYLE.text} className="ink">
      <Say text={text} />
    </p>
  ));
}

/** The heading of a part of a letter. */
export function PartHeading({ text }: { text: string }) {
  return (
    <h2 style={STYLE.partHeading} className="ink">
      <Say text={text} />
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
export function Points({ texts }: { texts: readonly string[] }) {
  return (
    <ul style={STYLE.points} className="ink">
      {texts.map((text) => (
        <li key={text} style={STYLE.point}>
          <Say text={text} />
        </li>
      ))}
    </ul>
  );
}
