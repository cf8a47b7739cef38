import type { FormsWords } from '../en/forms.ts';

/** Words that all forms share, in Arabic, formal. Not yet checked by a native reader. */
export const forms: FormsWords = {
  optional: '(اختياري)',
  chooseField: 'اختر مجالًا',
  trap: 'اترك هذه الخانة فارغة',
  errorPrefix: 'خطأ: ',
  errorTitle: 'هناك مشكلة',
  serviceTitle: 'عذرًا، لم نستطع حفظ إجاباتك',
  service:
    'ما زالت إجاباتك في هذه الصفحة. اضغط الزر في آخر الصفحة مرة أخرى بعد بضع دقائق، أو اتصل بالرقم {phone}.',
  tooOftenTitle: 'انتظر بضع دقائق من فضلك',
  tooOften:
    'كانت هناك محاولات كثيرة في وقت قصير. ما زالت إجاباتك في هذه الصفحة. انتظر بضع دقائق ثم أرسلها مرة أخرى.',
};
