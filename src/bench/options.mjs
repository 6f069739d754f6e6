// The command line of ./diachido bench.
import { parseArgs } from 'node:util';

const HELP = `Usage: ./diachido bench [--quick] [--rounds N] [--seconds N] [--only NAME,…] [--data DIR]

Measures the application against plain SQL on a generated country of 34 provinces, 3,321 communes and 95,000 hamlets:
requests through HTTP (wrk), the best hand-written SQL for the same rows and the compiled statement's own text
(pgbench -M prepared), in alternating rounds over 16 connections and one. Answers are compared before anything is timed.
Prints tables; bold is a figure that misses its aim. src/docs/performance.md says how to read them.

  --quick        a twentieth of the country, one short round: does it run at all?
  --rounds N     rounds, 4 by default
  --seconds N    of each measurement, 4 by default
  --only NAMES   these workloads, with typename
  --data DIR     where the generated databases are kept, target/bench by default`;

/** What was asked for; ends the program after --help, and where it is not understood. */
export function options(args) {
  try {
    return understood(args);
  } catch (problem) {
    console.error(`diachido bench: ${problem.message}`);
    process.exit(2);
  }
}

function understood(args) {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h' },
      quick: { type: 'boolean' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string' },
      data: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const quick = values.quick ?? false;
  return {
    quick,
    rounds: number(values.rounds, quick ? 1 : 4),
    seconds: number(values.seconds, quick ? 1 : 4),
    warmSeconds: quick ? 1 : 8,
    starts: quick ? 1 : 3,
    only: values.only?.split(','),
    data: values.data,
  };
}

function number(text, byDefault) {
  const value = text === undefined ? byDefault : Number(text);
  if (!(value >= 1)) {
    throw new Error(`not a number of 1 or more: ${text}`);
  }
  return value;
}
