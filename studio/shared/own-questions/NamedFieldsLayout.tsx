import { useEffect, useState } from 'react';
import { type LayoutProps, LoadingBlock } from 'sanity';
import { useContentClient } from '../clients/useContentClient.ts';
import { readOwnSettings } from './useOwnSettings.ts';

/**
 * The frame of every workspace: what is in it is drawn once the city's fields of work are named, since the lists of a
 * schema are drawn from what stands in them at first. Where the settings cannot be read, the program's own fields stand.
 */
export function NamedFieldsLayout(props: LayoutProps) {
  const content = useContentClient();
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let isShown = true;
    const done = () => isShown && setRead(true);
    readOwnSettings(content).then(done, done);
    return () => {
      isShown = false;
    };
  }, [content]);
  return isRead ? props.renderDefault(props) : <LoadingBlock fill />;
}
