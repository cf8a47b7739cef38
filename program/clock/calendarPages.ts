/** A moment as Google writes it: no marks, whole seconds, UTC. */
const compact = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** What a calendar's page is told of a meeting or an event. */
interface Entry {
  span: { from: Date; to: Date };
  summary: string;
  location: string;
}

/** The page of Google Calendar that takes a meeting in. It is asked for nothing before somebody presses it. */
export function googlePage({ span: { from, to }, summary, location }: Entry): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: summary,
    dates: `${compact(from)}/${compact(to)}`,
    location,
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** The same of Outlook on the web. */
export function outlookPage({ span: { from, to }, summary, location }: Entry): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: summary,
    startdt: from.toISOString(),
    enddt: to.toISOString(),
    location,
  });
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query}`;
}
