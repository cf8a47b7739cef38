import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where one run of the tests keeps the program that was lived through. */
    lived: string;
  }
}

/** Gives a run of the tests a folder of its own, empty until a test lives through the program. */
export default function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'lived-'));
  provide('lived', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
