import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀçđéƒĝĥíĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** Every other vowel twice: about the two fifths by which a language can be longer than English. */
function stretched(text: string): string {
  return text.replace(/[aeiou]/g, (vowel) => vowel.repeat(2));
}

const accent = (text: string) =>
  stretched(text).replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

function accentedElements(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (isLiteralElement(element)) return { ...element, value: accent(element.value) };
    if (!isPluralElement(element) && !isSelectElement(element)) return element;
    const options = Object.entries(element.options).map(([form, option]) => [
      form,
      { ...option, value: accentedElements(option.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  });
}

/** A message as it would look in a language that is longer than English and has letters of its own. */
export function accented(message: string): string {
  return printAST(accentedElements(parse(message, { ignoreTag: true })));
}
