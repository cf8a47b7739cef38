import type { InviteWords } from '../en/invite.ts';

/** Words of the page that asks a person to become a connector, in Arabic, formal. Not yet checked by a native reader. */
export const invite: InviteWords = {
  states: {
    ask: {
      title: 'هل تودّ أن تصبح Connector أيضًا؟',
      text: [
        'حصلنا على اسمك من {from}، وعلمنا أنك توافق على أن نسألك.',
        'يقابل Connector مهاجرًا من أصحاب الكفاءات ثلاثين دقيقة مع القهوة أو الشاي، ويقدم النصيحة وثلاثة أسماء على الأقل. أنت تختار كم مرة.',
        'لا تعِد بعمل، ولا تبيع شيئًا. البرنامج مجاني للجميع.',
      ],
    },
    declined: {
      title: 'شكرًا لأنك أخبرتنا',
      text: [
        'لن نسألك مرة أخرى. إذا أردت أن نمحو اسمك أيضًا فاتصل بنا أو اكتب إلينا.',
        'إذا غيّرت رأيك فنحن نرحب بك في أي وقت.',
      ],
    },
  },
  yes: 'نعم، أودّ ذلك',
  no: 'لا، شكرًا',
};
