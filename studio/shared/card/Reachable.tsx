import { mailLink } from '../../../program/mailLink.ts';
import { telephoneLink } from '../../../program/telephoneLink.ts';

/** Fields that hold an email address or a telephone number, whoever's it is. */
const ADDRESS = /^to$|email$/i;
const NUMBER = /^phone$/;

/** What stands in a field: an address or a number can be pressed, and writes an email or calls; the rest is words. */
export function Reachable({ field, words }: { field: string; words: string }) {
  if (words === '') return null;
  if (ADDRESS.test(field)) return <a href={mailLink(words)}>{words}</a>;
  return NUMBER.test(field) ? <a href={telephoneLink(words)}>{words}</a> : words;
}
