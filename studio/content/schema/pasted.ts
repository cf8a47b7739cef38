import { numberInWords } from '../../../locales/dates.ts';

/** Above so many words a text is more than people read on a phone: about ten minutes. */
const LONG = 2000;

/** What to tell about a paste: a title, and what follows from it. */
export interface PasteNote {
  title: string;
  description: string;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What of a pasted page (HTML) cannot come along, or came in otherwise than it looked. Words, lists and links all do. */
export function pasteNotes(html: string): PasteNote[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const pictures = page.querySelectorAll('img, object, video').length;
  const tables = page.querySelectorAll('table').length;
  const words = page.body.textContent.split(/\s+/).filter(Boolean).length;
  const notes: PasteNote[] = [];
  if (pictures > 0)
    notes.push({
      title: `${counted(pictures, 'picture was', 'pictures were')} left out`,
      description: 'A text has no pictures. All words are there.',
    });
  if (tables > 0)
    notes.push({
      title: `${counted(tables, 'table', 'tables')} came in as lines`,
      description: 'One line for each cell. Numbers and fees are better kept as facts.',
    });
  if (words > LONG)
    notes.push({
      title: `That is a long text: about ${numberInWords(words, 'en')} words`,
      description: `All of it is there. On a phone few read more than ${numberInWords(LONG, 'en')}: think of two pages.`,
    });
  return notes;
}
