import type { ContentLakeOptions } from '../../packages/content-lake/src/index.ts';
import type { OutboxOptions } from '../../packages/outbox/src/index.ts';
import { MAIL_EVENTS } from '../../program/letterReports.ts';
import type { Addresses } from './addresses.ts';
import { cityStudio } from './cityStudio.ts';

/** Keys of the local stack. They open nothing but this machine's own stack. */
const LOCAL = {
  projectId: 'mosaic',
  staffToken: 'local-staff',
  viewerToken: 'local-viewer',
  resendKey: 're_local',
  resendWebhookSecret: 'whsec_bG9jYWwtb25seS1leGFtcGxlLWtleQ==',
  contentHookSecret: 'local-only-content-hook',
  programHookSecret: 'local-only-program-hook',
};

/** What the product reads from its environment, pointed at the local services. */
export function productEnvironment(
  { site, studio, lake, mailbox }: Addresses,
  buildHookUrl: string,
): Record<string, string> {
  return {
    SITE_URL: `http://localhost:${site}`,
    STUDIO_URL: `http://localhost:${studio}`,
    SANITY_PROJECT_ID: LOCAL.projectId,
    SANITY_API_HOST: `http://localhost:${lake}`,
    SANITY_API_TOKEN: LOCAL.staffToken,
    SANITY_MANAGE_TOKEN: LOCAL.staffToken,
    CONTENT_DATASET: 'production',
    PROGRAM_DATASET: 'program',
    RESEND_API_KEY: LOCAL.resendKey,
    RESEND_BASE_URL: `http://localhost:${mailbox}`,
    RESEND_WEBHOOK_SECRET: LOCAL.resendWebhookSecret,
    LETTERS_FROM: 'Mosaic Connector (example) <letters@example.org>',
    LINK_KEYS: 'local-1:local-only-link-key-not-for-production',
    ID_KEY: 'local-only-id-key-not-for-production',
    // As anywhere, a demonstration writes to nobody.
    ...(process.env.PROGRAM_MODE
      ? { PROGRAM_MODE: process.env.PROGRAM_MODE, LETTERS_TO: '' }
      : { LETTERS_TO: '*' }),
    CONTENT_HOOK_SECRET: LOCAL.contentHookSecret,
    PROGRAM_HOOK_SECRET: LOCAL.programHookSecret,
    BUILD_HOOK_URL: buildHookUrl,
    BUILD_QUIET_SECONDS: '2',
    BUILD_GAP_MINUTES: '0',
    // Everybody who tries this stack comes from one address: the tests of a whole day too.
    FORMS_PER_SENDER: '5000',
    UNASKED_LETTERS_PER_HOUR: '50000',
    // Emails come in by `POST /_received` of the mailbox.
    REPLIES_TO: 'replies@in.example.org',
  };
}

/** What makes the site a preview: drafts, and a token that may read them. */
export function previewEnvironment({ studio }: Addresses): Record<string, string> {
  return {
    SITE_PREVIEW: 'drafts',
    SANITY_PREVIEW_TOKEN: LOCAL.viewerToken,
    STUDIO_URL: `http://localhost:${studio}`,
  };
}

/** What the Studio is built with; `isWorkedOn` where somebody changes its sources. Nothing secret: it ends up in the browser. */
export function studioEnvironment(
  { lake }: Addresses,
  preview: number,
  isWorkedOn: boolean,
): Record<string, string> {
  return {
    SANITY_STUDIO_PREVIEW_URL: `http://localhost:${preview}`,
    ...(isWorkedOn && { SANITY_STUDIO_VISION: 'on' }),
    SANITY_STUDIO_PROJECT_ID: LOCAL.projectId,
    SANITY_STUDIO_API_HOST: `http://localhost:${lake}`,
    SANITY_STUDIO_DATASET: 'production',
    SANITY_STUDIO_PROGRAM_DATASET: 'program',
    ...cityStudio(),
  };
}

/**
 * What the Content Lake is told about the project: its datasets, tokens and example staff. The webhooks come from
 * `cloud/setup.ts`, as on the hosted service.
 */
export function lakeConfig({ site, studio, lake, state }: Addresses) {
  return {
    dir: `${state}/content-lake`,
    port: lake,
    projectId: LOCAL.projectId,
    projectName: 'Mosaic Connector',
    features: ['privateDataset'],
    datasets: [
      { name: 'production', aclMode: 'public' },
      { name: 'program', aclMode: 'private' },
    ],
    tokens: [
      { token: LOCAL.staffToken, userId: 'robot-staff', grants: 'write' },
      { token: LOCAL.viewerToken, userId: 'robot-viewer', grants: 'read' },
    ],
    users: [
      { id: 'staff-one', name: 'Robin Staff (example)', email: 'robin@example.org', role: 'administrator' },
      { id: 'staff-two', name: 'Sam Staff (example)', email: 'sam@example.org', role: 'administrator' },
      // What the plan's roles are for here: docs/decisions/029-roles.md.
      { id: 'staff-three', name: 'Cleo Content (example)', email: 'cleo@example.org', role: 'editor' },
      { id: 'staff-four', name: 'Rae Reader (example)', email: 'rae@example.org', role: 'viewer' },
    ],
    corsOrigins: [`http://localhost:${studio}`, `http://localhost:${site}`],
  } satisfies ContentLakeOptions;
}

/**
 * How far queries of the Content Lake lag behind what is written, as on the hosted service: `least-most` in
 * milliseconds, such as `0-800`. Without it nothing lags. The Content Lake itself refuses what is no such range.
 */
export function lakeLag(given: string | undefined): Pick<ContentLakeOptions, 'queryLagMs'> {
  if (!given) return {};
  const [least, most] = given.split('-');
  return { queryLagMs: [Number(least), Number(most)] };
}

/** What the outbox is told: its key, and where it reports what became of each letter. */
export function outboxConfig({ site, mailbox, state }: Addresses) {
  return {
    dir: `${state}/outbox`,
    port: mailbox,
    apiKeys: [LOCAL.resendKey],
    webhook: {
      url: `http://localhost:${site}/api/hooks/email`,
      secret: LOCAL.resendWebhookSecret,
      events: [...MAIL_EVENTS],
    },
  } satisfies OutboxOptions;
}
