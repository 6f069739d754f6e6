// Totals of one runner's report: node totals.mjs surefire|vitest|playwright PATH
// Prints "passed failed skipped", then for each test that failed its name and the first lines of why.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINES_OF_A_FAILURE = 12;
const readers = { surefire, vitest, playwright };

const [, , runner, path] = process.argv;
const { passed, failed, skipped, failures } = readers[runner](path);
if (passed + failed + skipped === 0) {
  throw new Error(`${runner} ran no test`);
}
console.log(passed, failed, skipped);
for (const { name, why } of failures) {
  const lines = why.trim().split('\n').slice(0, LINES_OF_A_FAILURE);
  console.log([`failed: ${name}`, ...lines.map((line) => `  ${line}`)].join('\n'));
}

function surefire(folder) {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const number = (name) =>
    texts.map((text) => Number(new RegExp(`<testsuite [^>]* ${name}="(\\d+)"`).exec(text)[1])).reduce((a, b) => a + b, 0);
  const failed = number('errors') + number('failures');
  const skipped = number('skipped');
  return { passed: number('tests') - failed - skipped, failed, skipped, failures: texts.flatMap(failuresOfSuite) };
}

function failuresOfSuite(text) {
  const cases = text.matchAll(/<testcase ([^>]*[^/])>\s*<(?:failure|error)\b[^>]*>([\s\S]*?)<\/(?:failure|error)>/g);
  return [...cases].map(([, head, why]) => ({
    name: ['classname', 'name'].map((name) => new RegExp(`\\b${name}="([^"]*)"`).exec(head)[1]).join('.'),
    why: why.replace('<![CDATA[', '').replace(']]>', ''),
  }));
}

function vitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
  const tests = report.testResults.flatMap((suite) => suite.assertionResults).filter((test) => test.status === 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...brokenFiles.map((suite) => ({ name: suite.name, why: suite.message ?? '' })),
      ...tests.map((test) => ({ name: test.fullName, why: test.failureMessages.join('\n') })),
    ],
  };
}

function playwright(file) {
  const { stats, errors, suites = [] } = JSON.parse(readFileSync(file, 'utf8'));
  const failures = suites
    .flatMap(specsOfSuite)
    .flatMap((spec) => spec.tests.filter((test) => test.status === 'unexpected').map((test) => failureOfTest(spec, test)));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [...failures, ...errors.map((error) => ({ name: 'playwright', why: error.message }))],
  };
}

function specsOfSuite(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOfSuite)];
}

function failureOfTest(spec, test) {
  const why = test.results.flatMap((result) => result.errors.map((error) => error.message)).join('\n');
  return { name: `${spec.file}: ${spec.title}`, why };
}
