import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader } from '../pages/page.ts';

/** What a form that leaves a trial sends. */
export const LEAVE_TRIAL = 'leave-trial';

/** The button by which a participant leaves a comparison of pages, and has everything. */
export function LeaveTrial({ reader: { language, action } }: { reader: LinkReader }) {
  return (
    <form method="post" action={action}>
      <button type="submit" className="btn alt" name="action" value={LEAVE_TRIAL}>
        {messagesFor(language).trial.button}
      </button>
    </form>
  );
}
