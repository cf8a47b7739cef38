/** Where people have names of their own, in the scripts of those who write to us. */
const NETWORKS = [
  ...['telegram', 'whats\\s?app', 'instagram', 'insta', 'ig', 'facebook', 'fb', 'messenger', 'linked\\s?in'],
  ...['twitter', 'skype', 'viber', 'snap(?:chat)?', 'tik\\s?tok', 'discord', 'we\\s?chat', 'weixin', 'zalo'],
  ...['kakao(?:talk)?', 'imo', 'vk', 'github', 'youtube', 'gmail', 'e-?mail', 'mail', 'correo', 'courriel'],
  ...['тел[еи]гр[аa]м+', 'в[ао]тсап', 'вайбер', 'инстаграм+', 'инста', 'фейсбук', 'скайп', 'почта', 'вк'],
  ...[
    'تيل[يج]*را?م',
    'تلي?[غج]را?م',
    'واتس\\s?[اآ]ب',
    '[اإ]نستغرام',
    '[اإ]نستا',
    'فيس\\s?بوك',
    'لينكد\\s?[اإ]ن',
  ],
  ...['سكايب', 'فايبر', '[اإ]يميل', 'البريد', 'بريد'],
  ...['टेलीग्राम', 'व्हाट्सएप', 'व्हाट्सऐप', 'इंस्टाग्राम', 'फेसबुक', 'ईमेल'],
  ...['微信', '电报', '電報', '领英', '領英', '脸书', '臉書', '邮箱', '電郵', 'qq'],
].join('|');

/** A name is of one script: where words have no space between them, it ends with its script. */
const LATIN = '[\\p{Script=Latin}\\p{N}_]';
const NAME = `(?:${LATIN}(?:[.'-]*${LATIN})*|[\\p{L}\\p{M}]+)`;
/** A name that is no word of any language: with a digit or a line in it beside letters. */
const MADE_UP = `(?=[\\p{Script=Latin}._-]*[\\p{N}_])(?=[\\p{N}._-]*\\p{Script=Latin})${LATIN}(?:[.-]*${LATIN}){2,}`;
const START = '(?<![\\p{L}\\p{M}\\p{N}_])';
const END = '(?![\\p{L}\\p{M}])';
const CALLED = '(?:\\s*(?:id|name|username|handle|account|profile|号|號))?';

const pattern = (source: string) => new RegExp(source, 'giu');

/** Everything that is a name in a network. */
export const HANDLES: readonly RegExp[] = [
  pattern('(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]+'),
  // telegram: amina, instagram = amina, linkedin/amina.
  pattern(`${START}(?:${NETWORKS})${CALLED}\\s*(?:[:=/→]|->)\\s*@?${NAME}`),
  // LinkedIn in/amina.
  pattern(`${START}(?:${NETWORKS})${CALLED}\\s+(?:in|u|user|c)/@?${NAME}`),
  // Telegram amina_22, "my WhatsApp is amina22", 微信amina22.
  pattern(`(?:${NETWORKS})${CALLED}(?:\\s+(?:is|es|je|est|to|:|-))?[\\s("“«是-]*@?${MADE_UP}`),
  // Line id amina, "my Instagram handle is amina": the word before it says that a name follows.
  pattern(
    `${START}(?:${NETWORKS}|line|signal|threads|bluesky)\\s+(?:id|user\\s?name|handle|usuario)(?:\\s+(?:is|es))?\\s*:?\\s*@?${NAME}`,
  ),
  // amina22 on Telegram.
  pattern(`${START}${MADE_UP}\\s+(?:\\(|on|en|na|sur|at|على|в|на)\\s*(?:${NETWORKS})${END}`),
  // amina_hassan.
  pattern(`${START}_*\\p{L}[\\p{L}\\p{M}\\p{N}.]*_[\\p{L}\\p{M}\\p{N}_.]*[\\p{L}\\p{M}\\p{N}_]`),
];
