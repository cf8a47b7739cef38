/** What matching is at: comparing everyone with every connector, or choosing the best of all assignments. */
export type Step = 'comparing' | 'choosing';

/** Hears how far matching is, in people. It only listens: what is proposed does not depend on it. */
export type Tell = (step: Step, done: number, of: number) => void;
