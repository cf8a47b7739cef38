import type { LinksWords } from '../en/links.ts';

/** Words that all pages behind a signed link share, in Arabic, formal. Not yet checked by a native reader. */
export const links: LinksWords = {
  person: 'هل تفضل أن تتكلم مع شخص؟ اتصل بالرقم {phone} أو اكتب إلى {email}.',
  expired: {
    title: 'انتهت مدة هذا الرابط',
    text: [
      'من أجل سلامتك يعمل الرابط لبضعة أسابيع فقط. لم يضع شيء.',
      'اتصل بنا أو اكتب إلينا فنرسل إليك رابطًا جديدًا.',
    ],
  },
  invalid: {
    title: 'هذا الرابط لا يعمل',
    text: ['ربما ينقصه جزء. افتح الرابط من رسالتنا مرة أخرى أو انسخه كاملًا.'],
  },
  problem: {
    title: 'عذرًا، هناك مشكلة في الخدمة',
    text: ['لم نستطع حفظ إجابتك، ولم يتغير شيء.', 'افتح الرابط من رسالتنا مرة أخرى بعد بضع دقائق من فضلك.'],
  },
};
