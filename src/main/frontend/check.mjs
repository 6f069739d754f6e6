// Generates the types of the queries, then checks types and style. Closes with a line of totals.
import { spawnSync } from 'node:child_process';

const steps = [
  ['codegen', 'graphql-codegen', '--config', 'codegen.ts', '--errors-only'],
  ['types', 'tsc', '--project', '.'],
  ['worker', 'tsc', '--project', 'src/offline'],
  ['style', 'eslint', '.', '--max-warnings', '0'],
];

const failed = steps
  .filter(([, command, ...args]) => spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' }).status !== 0)
  .map(([name]) => name);

console.log(
  `frontend check: ${steps.length - failed.length} of ${steps.length} steps passed` +
    (failed.length === 0 ? '' : `, failed: ${failed.join(', ')}`),
);
process.exit(failed.length === 0 ? 0 : 1);
