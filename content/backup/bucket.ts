import { AwsClient } from 'aws4fetch';
import type { BackupEnvironment } from './environment.ts';

/** Thrown when the bucket does not do what it is asked. The message says which status it answered. */
class BucketRefused extends Error {
  override name = 'BucketRefused';
}

/** A place for sealed backups that speaks S3. */
export interface Bucket {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array>;
  /** All names, in the order of the alphabet, which is that of their days. */
  names(): Promise<string[]>;
}

const KEY = /<Key>([^<]+)<\/Key>/g;
const NEXT = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/;

/** The bucket that the environment names; nothing where it names none. Throws where the keys to it are missing. */
export function bucketOf(env: BackupEnvironment): Bucket | undefined {
  const { BACKUP_BUCKET: url, BACKUP_ACCESS_KEY_ID: accessKeyId } = env;
  if (!url) return undefined;
  if (!accessKeyId || !env.BACKUP_SECRET_ACCESS_KEY)
    throw new Error('BACKUP_BUCKET needs BACKUP_ACCESS_KEY_ID and BACKUP_SECRET_ACCESS_KEY');
  const secretAccessKey = env.BACKUP_SECRET_ACCESS_KEY;
  const aws = new AwsClient({ accessKeyId, secretAccessKey, service: 's3', region: env.BACKUP_REGION });
  const ask = async (path: string, init?: { method: string; body: Uint8Array<ArrayBuffer> }) => {
    const answer = await aws.fetch(url.replace(/\/$/, '') + path, init);
    if (!answer.ok) throw new BucketRefused(`The bucket answered ${answer.status}.`);
    return answer;
  };
  return {
    put: async (name, bytes) => {
      await ask(`/${name}`, { method: 'PUT', body: new Uint8Array(bytes) });
    },
    get: async (name) => new Uint8Array(await (await ask(`/${name}`)).arrayBuffer()),
    async names() {
      const names: string[] = [];
      for (let next = ''; ; ) {
        const from = next && `&continuation-token=${encodeURIComponent(next)}`;
        const page = await (await ask(`?list-type=2${from}`)).text();
        names.push(...[...page.matchAll(KEY)].map(([, key = '']) => key));
        next = NEXT.exec(page)?.[1] ?? '';
        if (!next) return names.toSorted();
      }
    },
  };
}
