/** Something that staff are told from where there is no place of its own to say it, such as a menu of the Studio. */
export interface Notice {
  title: string;
  description: string;
}

const readers = new Set<(notice: Notice) => void>();

/** Tells whoever shows notices at the moment. */
export function tellStaff(notice: Notice): void {
  for (const read of readers) read(notice);
}

/** Shows every notice from now on, until what it gives is called. */
export function onNotice(read: (notice: Notice) => void): () => void {
  readers.add(read);
  return () => {
    readers.delete(read);
  };
}
