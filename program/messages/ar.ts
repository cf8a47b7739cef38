import { issues } from './issues/ar.ts';
import type { Messages } from './messages.ts';

/** Arabic. Not yet checked by a native reader. */
export const ar: Messages = {
  fields: {
    nursing: 'التمريض',
    'other-health': 'مهن صحية أخرى',
    teaching: 'التدريس والتعليم',
    engineering: 'الهندسة',
    'information-technology': 'تكنولوجيا المعلومات',
    science: 'العلوم والبحث',
    'accounting-finance': 'المحاسبة والمالية',
    business: 'الأعمال والإدارة',
    'sales-marketing': 'المبيعات والتسويق',
    law: 'القانون',
    'social-services': 'الخدمات الاجتماعية',
    'arts-media': 'الفنون والتصميم والإعلام',
    trades: 'الحرف الماهرة',
    other: 'مجال آخر',
  },
  degrees: {
    none: 'بدون دراسة جامعية',
    'some-college': 'دراسة جامعية بدون شهادة',
    associate: 'شهادة سنتين (associate)',
    bachelor: 'بكالوريوس، أو ما يعادله في بلد آخر',
    master: 'ماجستير',
    doctorate: 'دكتوراه',
  },
  englishLevels: {
    basic: 'أساسي: جمل بسيطة',
    conversational: 'محادثة: الحياة اليومية',
    professional: 'مهني: أستطيع العمل بالإنجليزية',
    fluent: 'طلاقة',
  },
  yesNo: { yes: 'نعم', no: 'لا' },
  workPermission: {
    yes: 'نعم، ومدته أكثر من سنة',
    no: 'لا',
    'not-sure': 'لست متأكدًا أو متأكدة',
    talk: 'أفضل التحدث مع شخص',
  },
  issues,
};
