import type { CountryCode } from '../../countries/countries.ts';

/** What only one country says, in the languages of the site. A city elsewhere says none of it. */
const WORDS: Readonly<Record<CountryCode, readonly RegExp[]>> = {
  us: [
    /\bZIP\b/i,
    /Missouri|St\.? Louis|Illinois|Chicago|Misuri|ميزوري|إلينوي|سانت لويس/,
    /\b(?:MO|IL)\b(?! 6)/,
    /\bSSN\b|Social Security|sécurité sociale|Seguro Social|رقم الضمان الاجتماعي/i,
    /\bfederal|fédéral/i,
    /United States|(?<!en-)\bU\.?S\.?A?\b|American|États-Unis|Estados Unidos|Sjedinjen|SAD-a|الولايات المتحدة|الأمريكي/,
    /\bstates?\b|\bÉtats?\b/,
    /\b63\d{3}\b|\(314\)/,
    /O\*NET|USDOL|ReportFraud/i,
    /\bUSD\b|US\$/,
  ],
  ca: [
    /Canad|كندا|Kanad/,
    /Social Insurance|assurance sociale|\bSIN\b/,
    /Nova Scotia|Halifax|Nouvelle-Écosse/,
    /B3H/,
  ],
  se: [/Sweden|Swedish|Suède|suédois|Suecia|Švedsk|السويد/, /personnummer|Arbetsförmedlingen|118 46/],
  gb: [
    /United Kingdom|Royaume-Uni|Reino Unido|Kraljevstv|المملكة المتحدة/,
    /National Insurance|Jobcentre|LS1\b/,
  ],
};

/** Amounts of money that are written in a text. */
const MONEY = /[$€£]\s?\d|\d\s?(?:\$|€|£|kr\b)/;

/** Days and hours as they are written in the United States and in Canada, in English. */
const AMERICAN_DATE = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}, \d{4}/;
const AMERICAN_HOUR = /\d\s?[AP]M\b/;

/** How other countries than this one write days and hours. */
const WRITING: Readonly<Record<CountryCode, readonly RegExp[]>> = {
  us: [],
  ca: [],
  se: [AMERICAN_DATE, AMERICAN_HOUR],
  gb: [AMERICAN_DATE, AMERICAN_HOUR],
};

/** What every city may say although it names another country: the story of the program, and what things are called. */
const SAID_EVERYWHERE =
  /44 Canadian communities|(?:This way of meeting (?:began|comes from)|Cette façon de se rencontrer est née|Ovaj način upoznavanja (?:nastao|potiče)|بدأت هذه الطريقة|جاءت هذه الطريقة)[^.]*\./g;

/** The numbers by which other countries than this one are called for help. */
const EMERGENCY: Readonly<Record<CountryCode, RegExp>> = {
  us: /\b(?:112|999)\b/,
  ca: /\b(?:112|999)\b/,
  se: /\b(?:911|988|999)\b/,
  gb: /\b(?:911|988|112)\b/,
};

/** Each place in a text that says something of another country than `home`, with the words around it. */
export function foreignWordsIn(text: string, home: CountryCode): string[] {
  const others = Object.entries(WORDS).flatMap(([country, words]) => (country === home ? [] : words));
  const said = text.replaceAll(SAID_EVERYWHERE, ' ').replaceAll(/\s+/g, ' ');
  return [...others, ...WRITING[home], MONEY, EMERGENCY[home]].flatMap((word) => {
    const at = said.search(word);
    return at < 0 ? [] : [`${word.source.slice(0, 24)} in “${said.slice(Math.max(0, at - 50), at + 60)}”`];
  });
}
