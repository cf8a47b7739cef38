/** The peer of the build figures: the same guides from the same Content Lake, in the same four frames. */
export default function configure() {
  return { dir: { input: '.', output: process.env.PEER_OUT_DIR } };
}
