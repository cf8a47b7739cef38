import type { CheerioAPI } from 'cheerio';
import type { Language } from '../../../locales/locales.ts';
import type { Referral } from '../../../program/referrals/referral.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { referralsOf } from '../matches/referrals.ts';
import { findParticipant, RecordMissing, readPair } from '../people.ts';
import type { FollowUpPurpose } from './followUpActs.ts';
import { fillSlot } from './linkPages.ts';

/** What a follow-up link shows: the state of the page, the reader's language, and what fills it. */
export interface FollowUpPage {
  state: 'participant' | 'connector' | 'outcome' | 'still-interested';
  language: Language;
  fill: (page: CheerioAPI) => void;
}

/** Lists the contacts, each with how far the participant is. The template names each field after the referral. */
function fillReferrals(page: CheerioAPI, referrals: readonly Referral[]): void {
  const list = page('[data-list="referrals"]');
  const template = list.find('template[data-item]');
  const html = template.html() ?? '';
  template.remove();
  if (referrals.length === 0) page('[data-referrals]').remove();
  for (const { _id, contactName, role, organisation, status } of referrals) {
    const item = page(html.replaceAll('{id}', _id.replace('referral.', '')));
    item.find('[data-slot="contactName"]').text(contactName);
    item.find('[data-slot="role"]').text(role);
    item.find('[data-slot="organisation"]').text(organisation);
    item.find(`input[value="${status}"]`).attr('checked', '');
    list.append(item);
  }
}

/** Reads what a follow-up link is about; nothing when the records are gone. */
export async function readFollowUp(
  env: Environment,
  purpose: FollowUpPurpose,
  subject: string,
): Promise<FollowUpPage | undefined> {
  const lake = programLake(env);
  if (purpose === 'still-interested') {
    const participant = await findParticipant(lake, subject);
    return participant && { state: purpose, language: participant.language, fill: () => undefined };
  }
  try {
    const { match, participant, connector } = await readPair(lake, subject);
    if (purpose === 'follow-up-connector') {
      const name = [participant.givenName, participant.familyName].filter(Boolean).join(' ');
      return {
        state: 'connector',
        language: connector.language,
        fill: (page) => fillSlot(page, 'participantName', name),
      };
    }
    if (purpose === 'outcome') {
      const days = String(match.outcomes.at(-1)?.day ?? 30);
      return {
        state: 'outcome',
        language: participant.language,
        fill: (page) => fillSlot(page, 'days', days),
      };
    }
    const referrals = await referralsOf(lake, match._id);
    const name = [connector.givenName, connector.familyName].filter(Boolean).join(' ');
    return {
      state: 'participant',
      language: participant.language,
      fill(page) {
        fillSlot(page, 'connectorName', name);
        fillReferrals(page, referrals);
      },
    };
  } catch (error) {
    if (error instanceof RecordMissing) return undefined;
    throw error;
  }
}
