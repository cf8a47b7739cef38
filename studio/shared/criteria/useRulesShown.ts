import { useEffect, useState } from 'react';
import type { EligibilityRules } from '../../../program/eligibility.ts';
import { useContentClient } from '../clients/useContentClient.ts';
import { readRules } from './readRules.ts';

/** What was read last: the next card has it at once, and it is brought up to date. */
let lastRead: EligibilityRules | undefined;

/** By what the program decides who can take part; nothing until it is read, or where it cannot be. */
export function useRulesShown(): EligibilityRules | undefined {
  const content = useContentClient();
  const [rules, setRules] = useState(lastRead);
  useEffect(() => {
    let isShown = true;
    readRules(content).then(
      (read) => {
        lastRead = read;
        if (isShown) setRules(read);
      },
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [content]);
  return rules;
}
