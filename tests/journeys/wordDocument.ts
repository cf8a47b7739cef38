/** A document as Word puts it on the clipboard, about nothing, and every word of it. */
export interface WordDocument {
  html: string;
  words: string[];
}

const SENTENCE = [
  'Send the form to the office that issued it and keep a copy for yourself',
  'The clerk writes a number on the first page which you will need again',
  'A friend who speaks the language may come along and listen',
  'Nobody is asked to pay before the letter has arrived',
];
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:Calibri;} p.MsoNormal {margin:0in; mso-style-parent:""; font-size:11.0pt;}
@list l0:level1 {mso-level-number-format:bullet; mso-level-text:·; mso-level-tab-stop:none;}
@list l0:level2 {mso-level-number-format:bullet; mso-level-text:o; mso-level-tab-stop:none;}
@list l1:level1 {mso-level-tab-stop:none; mso-level-number-position:left; text-indent:-.25in;} --></style></head>
<body lang=EN-US style='tab-interval:.5in;word-wrap:break-word'><!--StartFragment-->`;

const foot = '<!--EndFragment--></body></html>';

/** A text in pieces as Word writes it: fonts, smart tags, proofing marks, empty `o:p`. */
function run(text: string, number: number): string {
  const [first = '', second = '', ...rest] = text.split(' ');
  return `<span style='font-size:11.0pt;line-height:107%;font-family:"Calibri",sans-serif;mso-fareast-font-family:Calibri'><font face="Calibri" color="#1F3864">${first}</font> <st1:place w:st="on">${second}</st1:place> <span class=SpellE>${rest.slice(0, 2).join(' ')}</span> <b style='mso-bidi-font-weight:normal'>${rest.slice(2, 4).join(' ')}</b> ${rest.slice(4).join(' ')}, number ${number}.<o:p></o:p></span>`;
}

const spoken = (text: string, number: number) => [
  ...text.split(' ').slice(0, -1),
  `${text.split(' ').at(-1)},`,
  'number',
  `${number}.`,
];

function listItem(sign: '·' | 'o' | '1.', number: number, text: string): string {
  const level = sign === 'o' ? 2 : 1;
  const list = sign === '1.' ? 'l1' : 'l0';
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 0.5}in;mso-add-space:auto;text-indent:-.25in;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${run(text, number)}</p>`;
}

/** Sections of a heading, paragraphs, a link, a nested list, a table and a picture, until the text weighs `bytes`. */
export function wordDocument(bytes: number): WordDocument {
  const parts: string[] = [];
  const words: string[] = [];
  let size = head.length + foot.length;
  for (let number = 1; size < bytes; number += 1) {
    const [one = '', two = '', three = '', four = ''] = SENTENCE;
    const section = [
      `<h2 style='margin-top:2.0pt;mso-outline-level:2'><span style='mso-bookmark:_Toc${number}'>Section ${number}<o:p></o:p></span></h2>`,
      `<p class=MsoNormal style='text-align:justify'>${run(one, number)}</p>`,
      `<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
      listItem('·', number, two),
      listItem('o', number, three),
      `<p class=MsoNormal><a href="https://office${number}.example/form"><span style='color:#0563C1'>Form ${number}</span></a></p>`,
      `<p class=MsoNormal><v:shape id="Picture_${number}"><img width=200 height=100 src="${PIXEL}" alt="A seal"></v:shape></p>`,
      `<table class=MsoTableGrid border=1 style='mso-yfti-tbllook:1184'><tr><td style='width:2in'><p class=MsoNormal>Fee ${number}<o:p></o:p></p></td><td><p class=MsoNormal>$${number}<o:p></o:p></p></td></tr></table>`,
      listItem('1.', number, four),
    ].join('\r\n');
    size += section.length;
    parts.push(section);
    words.push(
      'Section',
      `${number}`,
      ...spoken(one, number),
      ...spoken(two, number),
      ...spoken(three, number),
    );
    words.push('Form', `${number}`, 'Fee', `${number}`, `$${number}`, ...spoken(four, number));
  }
  return { html: head + parts.join('\r\n') + foot, words };
}
