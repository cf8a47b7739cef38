import { describe, expect, it } from 'vitest';
import { deliveryOutcome } from './deliveryOutcome.ts';
import { firstStep, nextStep } from './steps.ts';

describe('the outcome of an email', () => {
  it('is decided by test addresses of Resend and by names kept free for examples', () => {
    expect(deliveryOutcome(['bounced@resend.dev'])).toBe('bounced');
    expect(deliveryOutcome(['Dino <BOUNCED+dino@example.org>'])).toBe('bounced');
    expect(deliveryOutcome(['complained@mail.example.com'])).toBe('complained');
    expect(deliveryOutcome(['complained@clinic.example'])).toBe('complained');
    expect(deliveryOutcome(['suppressed@resend.dev'])).toBe('suppressed');
    expect(deliveryOutcome(['delivered@resend.dev'])).toBe('delivered');
  });

  it('is delivery for everyone else', () => {
    expect(deliveryOutcome(['bounced@clinic.org', 'bouncedmeera@example.org', 'amina@example.org'])).toBe(
      'delivered',
    );
  });

  it('is the worst of all recipients', () => {
    expect(deliveryOutcome(['amina@example.org', 'complained@example.org', 'bounced@example.org'])).toBe(
      'bounced',
    );
  });
});

describe('the life of an email', () => {
  it('ends for every outcome', () => {
    for (const outcome of ['delivered', 'bounced', 'complained', 'suppressed'] as const) {
      const states = [];
      for (let step = nextStep('scheduled', outcome); step; step = nextStep(step.becomes, outcome)) {
        states.push(step.becomes);
        if (step.thenAfterMs === null) break;
      }
      expect(states.at(-1)).toBe(outcome);
    }
  });

  it('is never sent when suppressed', () => {
    expect(firstStep('suppressed')).toEqual({ becomes: 'suppressed', thenAfterMs: null });
  });

  it('has no step after its end', () => {
    expect(nextStep('canceled', 'delivered')).toBeUndefined();
    expect(nextStep('bounced', 'bounced')).toBeUndefined();
  });
});
