/** Endings of web addresses that mean nothing else. */
const SURE =
  'com|org|net|edu|gov|info|biz|io|app|dev|xyz|ca|uk|fr|mx|ve|br|ba|hr|rs|tr|ua|ru|sy|iq|ir|cn|vn|np|kr|ph|ke|ly|gl|gg|tv|cc|pk|bd|jp|au|nz|za|ng|gh|eg|ae|eu|ch|pl|cz|hu|bg|gr|mk|kz|uz|рф|рус|срб|укр|бел|中国|中國|网络|公司|भारत|شبكة|موقع|السعودية|امارات|سورية|مصر|ایران';
/** Endings that are words as well: of a web address only in small letters, since a new sentence has a capital. */
const WORDLIKE =
  'me|us|co|de|es|it|ai|page|site|online|link|blog|shop|store|tech|pro|name|email|live|club|af|et';
/** Endings that are so common as words that only a path behind them tells. */
const WITH_PATH = `${SURE}|${WORDLIKE}|in|so|to|at|be|no|is|my|do|la|se|al|am|id|ee|im|ai|sh|st|gd|vc|ws`;

const LATIN = '[\\p{Script=Latin}\\p{N}]';
const OTHER = '(?:(?!\\p{Script=Latin}|\\p{N})[\\p{L}\\p{M}])';
/** A part of an address is of one script: where words have no space between them, the address ends with its script. */
const LABEL = `(?:${LATIN}(?:${LATIN}|\\p{M}|-)*|${OTHER}+)`;
const LOCAL = `(?:${LATIN}(?:${LATIN}|[\\p{M}._%+'-])*|${OTHER}(?:${OTHER}|[._-])*)`;
const BEFORE = `(?<!${LATIN})`;
const AFTER = `(?!${LATIN})`;

/** How people say "@" and "." in the languages of the site. */
const AT_WORDS = 'at|ät|arroba|arobase|arobas|majmun|собака|эт|آت|أت|ات|एट|艾特';
const DOT_WORDS = 'dot|punto|point|tačka|tacka|točka|точка|नقطة|نقطة|دوت|डॉट|点|點';
const OPEN = '[\\[({<«_*-]+\\s*';
const CLOSE = '\\s*[\\])}>»_*-]+';
const SIGN_AT = `\\s?@\\s?|\\s*${OPEN}(?:${AT_WORDS}|@)${CLOSE}\\s*`;
const SAID_AT = `\\s+(?:${AT_WORDS})\\s+`;
const SAID_DOT = `\\s*${OPEN}(?:${DOT_WORDS}|[.。])${CLOSE}\\s*|\\s+(?:${DOT_WORDS})\\s+`;
const TIGHT_DOT = `[.。](?=[^\\s.])|${SAID_DOT}`;
const LOOSE_DOT = `[.。](?=[^\\s.])|\\s[.。]\\s?|[.]\\s(?=com|org|net)|${SAID_DOT}`;
const SAID_LOCAL = `${LOCAL}(?:\\s*(?:${SAID_DOT}|\\s(?:underscore|dash|minus|plus)\\s)\\s*${LOCAL})*`;

/** What stands behind a domain: up to a space, a sign of writing, or a script that has no spaces. */
const UP_TO =
  '\\s<>"“”«»，。、；：！？（）؛،\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const PATH = `[^${UP_TO}]*[^${UP_TO}.,;:!?)\\]'’]`;

const MAIL_SERVICES = 'gmail|googlemail|hotmail|yahoo|outlook|icloud|protonmail|yandex';

const pattern = (source: string) => new RegExp(source, 'giu');

/** Everything that is an address of mail or of the web, by how it is written. */
export const ADDRESSES: readonly RegExp[] = [
  // amina@example.org, amina @ example . org, amina (at) example (dot) org.
  pattern(
    `${BEFORE}${SAID_LOCAL}(?:${SIGN_AT})${LABEL}(?:(?:${TIGHT_DOT})${LABEL})*(?:(?:${LOOSE_DOT})(?:${SURE}|${WORDLIKE})${AFTER}|(?:${TIGHT_DOT})${LABEL})`,
  ),
  // amina at example dot org, amina at example.org.
  pattern(
    `${BEFORE}${SAID_LOCAL}(?:${SAID_AT})${LABEL}(?:(?:${TIGHT_DOT})${LABEL})*(?:${TIGHT_DOT})(?:${SURE}|${WORDLIKE})${AFTER}`,
  ),
  // amina@gmail, amina (at) gmail, amina gmail com.
  pattern(`${BEFORE}${LOCAL}@${LABEL}`),
  pattern(`${BEFORE}${SAID_LOCAL}(?:${SIGN_AT}|\\s+at\\s+)(?:${MAIL_SERVICES})${AFTER}`),
  pattern(`${BEFORE}${LOCAL}\\s+(?:${MAIL_SERVICES})(?:${LOOSE_DOT}|\\s+)(?:com|es|de|fr|ru)${AFTER}`),
  // https://example.org/amina, www.example.org.
  pattern(`(?:h(?:tt|xx)ps?:\\s?//|www[.。])${PATH}`),
  // t.me/amina, linkedin.com/in/amina.
  pattern(`${BEFORE}(?:${LABEL}[.。])+(?:${WITH_PATH})\\s?/\\s?${PATH}`),
  // example dot com, example (dot) com, example . com.
  pattern(
    `${BEFORE}${LABEL}(?:(?:${SAID_DOT})${LABEL})*(?:(?:${SAID_DOT})(?:${SURE})|(?<=..)(?:\\s[.]\\s?|[.]\\s)(?:com|org|edu|gov))${AFTER}(?:\\s?/\\s?${PATH})?`,
  ),
];

/** example.org: also a name that ends as an address does, so it is looked at once more. */
export const BARE_DOMAIN = pattern(
  `${BEFORE}(?:${LATIN}(?:${LATIN}|-)+[.。]|${OTHER}{2,}\\.)+(${SURE}|${WORDLIKE})${AFTER}`,
);

const IS_WORDLIKE = pattern(`^(?:${WORDLIKE})$`);
const TRADES = /^(?:asp|vb|ado|ml|f)\.net$/i;

/** Whether what looks like a bare domain is one. ASP.NET is a trade, and "at work.It is" the end of a sentence. */
export function isDomain(found: string): boolean {
  const ending = found.slice(found.search(/[^.。]+$/u));
  IS_WORDLIKE.lastIndex = 0;
  return !TRADES.test(found) && (!IS_WORDLIKE.test(ending) || ending === ending.toLowerCase());
}
