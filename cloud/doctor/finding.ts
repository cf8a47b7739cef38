/** What one look found. `unknown`: it could not be looked at; `warn`: it works, and somebody should know. */
export interface Finding {
  severity: 'ok' | 'warn' | 'wrong' | 'unknown';
  what: string;
  /** What to do about it. */
  advice?: string;
}

export const ok = (what: string): Finding => ({ severity: 'ok', what });
export const warn = (what: string, advice: string): Finding => ({ severity: 'warn', what, advice });
export const wrong = (what: string, advice: string): Finding => ({ severity: 'wrong', what, advice });
export const unknown = (what: string, advice: string): Finding => ({ severity: 'unknown', what, advice });

/** A look whose failure is a finding too: the message of what was thrown, and what to do. */
export async function look(what: string, advice: string, work: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return [wrong(`${what}: ${reason}`, advice)];
  }
}
