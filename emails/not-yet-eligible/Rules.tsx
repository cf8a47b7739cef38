import { use } from 'react';
import { type CriteriaSettings, type Criterion, criterionIn, ownWordsIn } from '../../program/criteria.ts';
import { oneLine } from '../../program/oneLine.ts';
import { LetterContext } from '../parts/LetterContext.ts';
import { Say } from '../parts/Say.tsx';
import { STYLE } from '../parts/style.ts';

interface Props {
  unmet: readonly Criterion[];
  ours: Readonly<Record<Criterion, string>>;
  criteria: CriteriaSettings | undefined;
}

/** The rules that are not met: in the city's words where it has some, else in ours. */
export function Rules({ unmet, ours, criteria }: Props) {
  const { language } = use(LetterContext);
  if (unmet.length === 0) return null;
  return (
    <ul style={STYLE.points} className="ink">
      {unmet.map((criterion) => {
        const own = ownWordsIn(criterionIn(criteria, criterion).rule, language);
        return (
          <li key={criterion} style={STYLE.point}>
            {own ? (
              <span dir="auto" lang={own.language === language ? undefined : own.language}>
                {oneLine(own.text)}
              </span>
            ) : (
              <Say text={ours[criterion]} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
