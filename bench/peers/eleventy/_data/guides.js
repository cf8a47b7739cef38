/** Every guide once, as the site's own query gives it. */
export default async function guides() {
  const answer = await fetch(process.env.PEER_QUERY_URL);
  if (!answer.ok) throw new Error(`the Content Lake answered ${answer.status}`);
  return (await answer.json()).result;
}
