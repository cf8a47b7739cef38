import { CopyIcon } from '@sanity/icons/Copy';
import { Button, Flex, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { styled } from 'styled-components';
import { flyerAddress, partnerAddress } from '../../../forms/partner-link/partnerAddress.ts';
import { QrCode } from '../../../forms/partner-link/QrCode.tsx';
import { LANGUAGES, LOCALES } from '../../../locales/locales.ts';
import { optionalText } from '../../../program/stored.ts';
import { Section } from '../../shared/card/Section.tsx';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import type { AboutOrganization } from './aboutOrganization.ts';
import { type LinkAct, setPartnerLink } from './setPartnerLink.ts';

const Picture = styled.div`
  & .qr { display: block; inline-size: 9rem; }
`;

interface LinkProps {
  id: string;
  /** The code of the organization's link, as it is kept. */
  code: unknown;
  about: AboutOrganization;
}

const ASKED = {
  renew: {
    text: 'Make it anew',
    header: 'A new link for them?',
    follows:
      'The link that they have now ends, on paper too: whoever opens it still finds the form, and is not counted as theirs.',
    done: 'The new link stands on the card',
  },
  end: {
    text: 'End it',
    header: 'End their link?',
    follows:
      'Whoever opens it still finds the form, and is not counted as theirs. Who has come by it stays so.',
    done: 'The link has ended',
  },
} as const;

/** The link of an organization, as an address and as a picture, what is printed with it, and who came by it. */
export function PartnerLink({ id, code: kept, about: { cameByLink, letItSee, siteUrl } }: LinkProps) {
  const client = useProgramClient();
  const by = useStaffName();
  const toast = useToast();
  const { isBusy, problem, run } = useOnce();
  const code = optionalText.catch('').parse(kept);
  const act = (what: LinkAct) => setPartnerLink(client, id, { act: what, seen: code, by });
  const hint = `${cameByLink} came by it; ${letItSee} of them let the partner see how far they are.`;
  if (code === '')
    return (
      <Section
        title="Their link"
        hint={cameByLink > 0 ? hint : 'For them to hand on: who comes by it is counted as theirs.'}
      >
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            text="Make a link"
            disabled={isBusy}
            onClick={() => run(() => act('make'))}
          />
        </Flex>
        {problem && <Problem text={problem} />}
      </Section>
    );
  const address = partnerAddress(siteUrl, code);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    toast.push({ status: 'success', title: 'The address is copied' });
  };
  return (
    <Section title="Their link" hint={hint}>
      <Flex gap={4} wrap="wrap" align="center">
        <Picture>
          <QrCode text={address} label="The same address, for the camera of a phone" />
        </Picture>
        <Stack gap={4} flex={1} style={{ minWidth: '14rem' }}>
          <Text size={1}>
            <a href={address} style={{ overflowWrap: 'anywhere' }}>
              {address}
            </a>
          </Text>
          <Flex gap={2} wrap="wrap">
            <Button
              mode="ghost"
              fontSize={1}
              icon={CopyIcon}
              text="Copy the address"
              onClick={() => run(copy)}
            />
            {(['renew', 'end'] as const).map((what) => (
              <AskButton key={what} mode="bleed" text={ASKED[what].text} header={ASKED[what].header}>
                {(close) => (
                  <AskForm
                    act={ASKED[what].text}
                    tone="caution"
                    isReady
                    run={() => act(what)}
                    done={ASKED[what].done}
                    onClose={close}
                  >
                    <Text size={1}>{ASKED[what].follows}</Text>
                  </AskForm>
                )}
              </AskButton>
            ))}
          </Flex>
          <Text size={1} muted>
            To print:{' '}
            {LANGUAGES.map((language, place) => (
              <span key={language}>
                {place > 0 && ' · '}
                <a
                  href={flyerAddress(siteUrl, code, language)}
                  target="_blank"
                  rel="noreferrer"
                  lang={language}
                >
                  {LOCALES[language].language.ownName}
                </a>
              </span>
            ))}
          </Text>
        </Stack>
      </Flex>
      {problem && <Problem text={problem} />}
    </Section>
  );
}
