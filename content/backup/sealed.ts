import { Decrypter, Encrypter } from 'age-encryption';
import { create, extract } from 'tar';

/** Thrown when a sealed backup cannot be opened: it is another's, or was changed. */
export class NotOpened extends Error {
  override name = 'NotOpened';
}

/**
 * A backup as one encrypted file: the folder as a tar archive, encrypted to a public key in the form of age
 * (https://age-encryption.org/v1), so that `age --decrypt | tar --extract` opens it too.
 */
export async function seal(folder: string, recipient: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of create({ cwd: folder, portable: true }, ['.'])) chunks.push(Buffer.from(chunk));
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(Buffer.concat(chunks));
}

/** Opens a sealed backup into a folder that is there. Throws NotOpened where this private key does not fit, or a byte was changed. */
export async function unseal(sealed: Uint8Array, identity: string, folder: string): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const archive = await decrypter.decrypt(sealed).catch((error: unknown) => {
    throw new NotOpened('The backup does not open with this BACKUP_IDENTITY, or was changed.', {
      cause: error,
    });
  });
  await new Promise<void>((done, fail) => {
    const unpack = extract({ cwd: folder });
    unpack.on('close', done).on('error', fail);
    unpack.end(Buffer.from(archive));
  });
}
