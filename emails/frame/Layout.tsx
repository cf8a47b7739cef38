import { type Language, LOCALES } from '../../locales/locales.ts';
import { fill } from '../parts/fill.ts';
import type { Letter } from '../parts/letter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { Say } from '../parts/Say.tsx';
import { Foot } from './Foot.tsx';
import { SHEET, STYLE } from './style.ts';
import { Tesserae } from './Tesserae.tsx';
import { FRAME_WORDS } from './words.ts';

interface LayoutProps {
  language: Language;
  letter: Letter;
}

/** What the reader sees between the band of tiles and the foot. */
function Sheet({ language, letter: { words, values, body } }: LayoutProps) {
  const { greeting, greetingWithoutName, closing } = FRAME_WORDS[language];
  const hasName = fill('{name}', values) !== '';
  return (
    <>
      <p style={STYLE.name} className="ink" data-skip-in-text="true">
        <Say text="{program} · {city}" values={values} />
      </p>
      <h1 style={STYLE.heading} className="ink">
        <Say text={words.heading} values={values} />
      </h1>
      <Paragraphs texts={[hasName ? greeting : greetingWithoutName]} values={values} />
      {body}
      <p style={STYLE.text} className="ink">
        {closing}
        <br />
        <Say text="{program} · {city}" values={values} />
      </p>
    </>
  );
}

/**
 * The frame of every letter: a band of tiles, the text, who sends it and how to reach a person. Language and
 * direction stand on a wrapper as well as on <html>, because Gmail drops the outer elements of a letter.
 */
export function Layout({ language, letter }: LayoutProps) {
  const { direction } = LOCALES[language].language;
  const { words, values, foot } = letter;
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{fill(words.subject, values)}</title>
        <style>{SHEET}</style>
      </head>
      <body style={STYLE.body} className="paper">
        <div lang={language} dir={direction} style={STYLE.outer} className="paper outer">
          <div style={STYLE.preheader} data-skip-in-text="true">
            {fill(words.preheader, values)}
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
                  <Sheet language={language} letter={letter} />
                </td>
              </tr>
              <tr>
                <td style={STYLE.footer} className="inside foot">
                  <Foot language={language} foot={foot} values={values} />
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </body>
    </html>
  );
}
