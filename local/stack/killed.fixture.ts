import { claimState } from './lock.ts';
import { Processes } from './processes.ts';

/* A stack of one part that has a child of its own, for a test that kills the stack. */

const [state = ''] = process.argv.slice(2);
claimState(state);
const child = 'setInterval(() => {}, 1000)';
const part = `require('node:child_process').spawn(process.execPath, ['-e', '${child}'], { stdio: 'ignore' }); ${child}`;
new Processes(state).run({ name: 'part', command: ['node', '-e', part] }).catch(() => process.exit(1));
console.log('started');
