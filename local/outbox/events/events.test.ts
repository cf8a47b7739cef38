import { describe, expect, it } from 'vitest';
import { fateOf } from './fate.ts';
import { firstStep, nextStep } from './steps.ts';

describe('the fate of an email', () => {
  it('is decided by test addresses of Resend and by names kept free for examples', () => {
    expect(fateOf(['bounced@resend.dev'])).toBe('bounced');
    expect(fateOf(['Dino <BOUNCED+dino@example.org>'])).toBe('bounced');
    expect(fateOf(['complained@mail.example.com'])).toBe('complained');
    expect(fateOf(['complained@clinic.example'])).toBe('complained');
    expect(fateOf(['suppressed@resend.dev'])).toBe('suppressed');
    expect(fateOf(['delivered@resend.dev'])).toBe('delivered');
  });

  it('is delivery for everyone else', () => {
    expect(fateOf(['bounced@clinic.org', 'bouncedmeera@example.org', 'amina@example.org'])).toBe('delivered');
  });

  it('is the worst of all recipients', () => {
    expect(fateOf(['amina@example.org', 'complained@example.org', 'bounced@example.org'])).toBe('bounced');
  });
});

describe('the life of an email', () => {
  it('ends for every fate', () => {
    for (const fate of ['delivered', 'bounced', 'complained', 'suppressed'] as const) {
      const states = [];
      for (let step = nextStep('scheduled', fate); step; step = nextStep(step.becomes, fate)) {
        states.push(step.becomes);
        if (step.thenAfterMs === null) break;
      }
      expect(states.at(-1)).toBe(fate);
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
