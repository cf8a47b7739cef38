import { Button, Card, Stack } from '@sanity/ui';
import { useState } from 'react';
import { IntentLink } from 'sanity/router';
import { styled } from 'styled-components';
import type { Chain, ChainNode } from '../../../program/overview/chains.ts';
import { inWords } from '../../shared/labels/choices.ts';
import { referralStatusWords } from '../../shared/labels/referrals.ts';

const Tree = styled(Card)`
  font-size: 0.8125rem;
  line-height: 1.4;
  & > ul { list-style: none; margin: 0; padding: 0; }
  & [data-muted] { color: var(--card-muted-fg-color); }
  & strong { font-weight: 500; }
  & li ul {
    list-style: none;
    margin: 0;
    padding-inline-start: 1.25rem;
    margin-inline-start: 0.4rem;
    border-inline-start: 1px solid var(--card-border-color);
  }
  & li { padding-block: 0.45rem 0; }
  & summary { cursor: pointer; padding-block: 0.25rem; }
  & a { color: inherit; }
`;

/** As many chains as can be taken in; the deepest come first. */
const SHOWN = 10;

/** Who set off what: each Connector, the contacts given, and what those who became Connectors gave in turn. */
export function ChainTree({ chains }: { chains: readonly Chain[] }) {
  const [isWhole, setWhole] = useState(false);
  return (
    <Stack gap={3}>
      <Tree>
        <ul>
          {(isWhole ? chains : chains.slice(0, SHOWN)).map(
            ({ connectorId, connector, size, depth, nodes }) => (
              <li key={connectorId}>
                <details open={depth > 1}>
                  <summary>
                    <strong>{connector || 'Someone erased'}</strong>{' '}
                    <span data-muted>
                      · {size} {size === 1 ? 'contact' : 'contacts'}
                      {depth > 1 && `, ${depth} deep`}
                    </span>
                  </summary>
                  <Nodes nodes={nodes} />
                </details>
              </li>
            ),
          )}
        </ul>
      </Tree>
      {chains.length > SHOWN && (
        <div>
          <Button
            mode="bleed"
            fontSize={1}
            text={isWhole ? `Only the first ${SHOWN}` : `All ${chains.length} chains`}
            onClick={() => setWhole(!isWhole)}
          />
        </div>
      )}
    </Stack>
  );
}

function Nodes({ nodes }: { nodes: readonly ChainNode[] }) {
  return (
    <ul>
      {nodes.map(({ id, contact, status, becameConnector, below }) => (
        <li key={id}>
          <IntentLink intent="edit" params={{ id, type: 'referral' }}>
            {contact || 'No name'}
          </IntentLink>{' '}
          · {inWords(referralStatusWords, status)}
          {becameConnector && ' · became a Connector'}
          {below.length > 0 && <Nodes nodes={below} />}
        </li>
      ))}
    </ul>
  );
}
