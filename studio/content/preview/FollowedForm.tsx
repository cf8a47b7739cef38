import { useEffect } from 'react';
import type { InputProps } from 'sanity';
import { listeningSchema, typingSchema } from '../../../program/content/typing.ts';

/** Tells every preview within the Studio's window what the form holds. Only a page at `origin` can read it. */
function tell(origin: string, value: unknown): void {
  const typing = typingSchema.safeParse({ type: 'mosaic:typing', document: value });
  if (!typing.success) return;
  for (const frame of document.querySelectorAll('iframe'))
    frame.contentWindow?.postMessage(typing.data, origin);
}

/** Keeps the preview at `origin` told: at every change of the form, and when a page has just been opened in it. */
function useTelling(origin: string, value: unknown): void {
  useEffect(() => {
    tell(origin, value);
    const answer = (event: MessageEvent<unknown>) => {
      if (event.origin === origin && listeningSchema.safeParse(event.data).success) tell(origin, value);
    };
    window.addEventListener('message', answer);
    return () => window.removeEventListener('message', answer);
  }, [origin, value]);
}

/** The whole form of a document, and with it the preview, which follows each letter. */
function WholeForm({ origin, ...props }: InputProps & { origin: string }) {
  useTelling(origin, props.value);
  return props.renderDefault(props);
}

/** The input of every field as it was; that of the document as a whole tells the preview at `origin`. */
export function followedForm(origin: string) {
  return function FollowedForm(props: InputProps) {
    return props.path.length === 0 ? <WholeForm {...props} origin={origin} /> : props.renderDefault(props);
  };
}
