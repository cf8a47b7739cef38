import {
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';

/** The forms that a message gives for each number it counts by, as `one` and `other`. */
export function pluralForms(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (!isPluralElement(element) && !isSelectElement(element)) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralForms(value));
    return isPluralElement(element) ? [Object.keys(element.options), ...inner] : inner;
  });
}
