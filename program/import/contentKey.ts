/** How much of the hash is kept: 96 bits tell any two files apart. */
const KEY_LENGTH = 24;

/**
 * The key of a file by what is in it: the same file has the same key, whatever it is called, and nothing can be read from
 * it. `again` tells an import of the same file from those before.
 */
export async function contentKey(bytes: Uint8Array<ArrayBuffer>, again = 0): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const key = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, KEY_LENGTH);
  return again === 0 ? key : `${key}x${again}`;
}
