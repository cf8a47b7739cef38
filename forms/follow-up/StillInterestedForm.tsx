import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader } from '../pages/page.ts';

/** Does somebody who waits still want to meet a connector? */
export function StillInterestedForm({ language, action }: LinkReader) {
  const { still } = messagesFor(language).followUp;
  return (
    <form method="post" action={action} noValidate className="acts">
      <button type="submit" className="btn" name="still" value="yes">
        {still.yes}
      </button>
      <button type="submit" className="btn alt" name="still" value="no">
        {still.no}
      </button>
    </form>
  );
}
