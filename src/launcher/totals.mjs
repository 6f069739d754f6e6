// Prints "passed failed skipped" of one runner's report: node totals.mjs surefire|vitest|playwright PATH
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readers = { surefire, vitest, playwright };

const [, , runner, path] = process.argv;
const { passed, failed, skipped } = readers[runner](path);
if (passed + failed + skipped === 0) {
  throw new Error(`${runner} ran no test`);
}
console.log(passed, failed, skipped);

function surefire(folder) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xml'))) {
    const [suite] = /<testsuite [^>]*>/.exec(readFileSync(join(folder, file), 'utf8'));
    const number = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)[1]);
    const failed = number('errors') + number('failures');
    totals.failed += failed;
    totals.skipped += number('skipped');
    totals.passed += number('tests') - failed - number('skipped');
  }
  return totals;
}

function vitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function playwright(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}
