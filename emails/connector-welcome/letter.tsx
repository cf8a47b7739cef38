import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';

/** To somebody whom staff have welcomed as a connector: who we are, what happens next, what one coffee is, and the handbook. */
export const connectorWelcome = defineLetter({
  kind: 'connector-welcome',
  title: 'Welcome as a Connector',
  reader: 'connector',
  reword: { parts: BEGINNING },
  read: ({ page }) => ({ handbook: page('/become-a-connector/handbook/') }),
  body: (data, { texts }) => (
    <>
      {noticeEmail(data, { texts })}
      <LinkLine text={texts.handbook} href={data.handbook.url} />
    </>
  ),
});
