import { useToast } from '@sanity/ui/toast';
import type { ClipboardEvent } from 'react';
import type { InputProps } from 'sanity';
import { pasteNotes } from './pasted.ts';

/** Long enough to be read by someone who looks at the pasted text first, in milliseconds. */
const SHOWN = 20_000;

/** The input of a longer text. Whatever is pasted keeps what our pages know; what could not come along is said. */
export function WrittenText(props: InputProps) {
  const toast = useToast();
  const tell = ({ clipboardData }: ClipboardEvent) => {
    // By its id a note is shown once, where one text stands within another.
    for (const note of pasteNotes(clipboardData.getData('text/html')))
      toast.push({ ...note, id: note.title, status: 'warning', closable: true, duration: SHOWN });
  };
  // No box of its own: the bar above the text measures the one around it.
  return (
    <div onPasteCapture={tell} style={{ display: 'contents' }}>
      {props.renderDefault(props)}
    </div>
  );
}
