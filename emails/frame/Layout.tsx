import { LOCALES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { WrittenLetter } from '../parts/defineLetter.tsx';
import { fill } from '../parts/fill.ts';
import { LetterContext } from '../parts/LetterContext.ts';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { Say } from '../parts/Say.tsx';
import { SHEET, STYLE } from '../parts/style.ts';
import { Foot } from './Foot.tsx';
import { Tesserae } from './Tesserae.tsx';

const SENDER = '{program} · {city}';
const SIGNED = '{coordinator}';

/** What the reader sees between the band of tiles and the foot. */
function Sheet({ language, values, heading, body }: WrittenLetter) {
  const { greeting, greetingWithoutName, closing } = messagesFor(language).emails.frame;
  const hasName = fill('{name}', values, language) !== '';
  const isSigned = fill(SIGNED, values, language) !== '';
  return (
    <>
      <p style={STYLE.name} className="ink" data-skip-in-text="true">
        <Say text={SENDER} />
      </p>
      <h1 style={STYLE.heading} className="ink">
        <Say text={heading} />
      </h1>
      <Paragraphs texts={[hasName ? greeting : greetingWithoutName]} />
      {body}
      <p style={STYLE.text} className="ink">
        <Say text={closing} />
        <br />
        {isSigned && (
          <>
            <Say text={SIGNED} />
            <br />
          </>
        )}
        <Say text={SENDER} />
      </p>
    </>
  );
}

/**
 * The frame of every letter: a band of tiles, the text, who sends it and how to reach a person. Language and
 * direction stand on a wrapper as well as on <html>, because Gmail drops the outer elements of a letter.
 */
export function Layout({ letter }: { letter: WrittenLetter }) {
  const { language, values, subject, preheader, foot } = letter;
  const { direction } = LOCALES[language].language;
  return (
    <LetterContext value={letter}>
      <html lang={language} dir={direction}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>{fill(subject, values, language)}</title>
          <style>{SHEET}</style>
        </head>
        <body style={STYLE.body} className="paper">
          <div lang={language} dir={direction} style={STYLE.outer} className="paper outer">
            <div style={STYLE.preheader} data-skip-in-text="true">
              {fill(preheader, values, language)}
            </div>
            <table
              role="presentation"
              width="100%"
              cellPadding={0}
              cellSpacing={0}
              style={STYLE.sheet}
              className="sheet"
            >
              <tbody>
                <tr data-skip-in-text="true">
                  <td style={STYLE.band}>
                    <Tesserae />
                  </td>
                </tr>
                <tr>
                  <td style={STYLE.content} className="inside">
                    <Sheet {...letter} />
                  </td>
                </tr>
                <tr>
                  <td style={STYLE.footer} className="inside foot">
                    <Foot {...foot} />
                  </td>
                </tr>
              </tbody>
            </table>
          </div>
        </body>
      </html>
    </LetterContext>
  );
}
