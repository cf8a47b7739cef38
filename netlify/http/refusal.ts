/** Why a request is turned away before anyone looks at what it says. */
export type RefusalReason = 'refused' | 'method' | 'too-large' | 'unsupported' | 'too-often' | 'problem';

const STATUS: Record<RefusalReason, number> = {
  refused: 403,
  method: 405,
  'too-large': 413,
  unsupported: 415,
  'too-often': 429,
  problem: 503,
};

/** A request that is turned away. It is answered with its status and a page (or JSON) in plain words. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly reason: RefusalReason;
  readonly status: number;
  /** What the answer says beside its status, as the methods that are allowed. */
  readonly headers: Record<string, string>;
  constructor(reason: RefusalReason, headers: Record<string, string> = {}) {
    super(reason);
    this.reason = reason;
    this.status = STATUS[reason];
    this.headers = headers;
  }
}
