// Figures of all rounds as tables: medians, with the least and the greatest in brackets.

/** Wanted, from the issue that set the read kernel's aims. */
const WANTED_SHARE = { 'unit-by-code': 0.25, 'box-50': 0.55, 'nearest-10': 0.55, 'nested-lists': 0.65, search: 0.8 };
const WANTED_JVM = { 'unit-by-code': 2.5, 'box-50': 6 };
const WANTED_POSTGRES = 1.2;
const WANTED_TAIL = 2;

/**
 * @param rounds of each workload by name: what was measured by http, limit and compiled, in the same round
 * @param typename the same for the request that reads nothing
 */
export function tables(rounds, typename) {
  const names = Object.keys(rounds);
  return [
    table(['', 'HTTP req/s', 'p50 ms', 'p99 ms', 'SQL req/s', 'p50 ms', 'p99 ms', 'tail'], names, (name) => {
      const all = rounds[name];
      return [spread(all, (r) => r.http.rate, 0), spread(all, (r) => r.http.p50, 2), spread(all, (r) => r.http.p99, 2),
        spread(all, (r) => r.limit?.rate, 0), spread(all, (r) => r.limit?.p50, 2), spread(all, (r) => r.limit?.p99, 2),
        judged(all, tail, (v) => v <= WANTED_TAIL)];
    }),
    table(['CPU ms per request', 'JVM', 'PostgreSQL', 'best SQL', 'compiled text', 'JVM / typename', 'PostgreSQL / best', 'share of limit', 'by req/s'], names, (name) => {
      const all = rounds[name];
      return [spread(all, (r) => r.http.jvm, 3), spread(all, (r) => r.http.postgres, 3), spread(all, (r) => r.limit?.postgres, 3),
        spread(all, (r) => r.compiled?.postgres, 3),
        judged(all, (r, i) => r.http.jvm / typename[i].http.jvm, (v) => !(v > WANTED_JVM[name])),
        judged(all, (r) => r.limit && r.http.postgres / r.limit.postgres, (v) => v <= WANTED_POSTGRES),
        judged(all, share, (v) => !(v < WANTED_SHARE[name]), 2),
        spread(all, (r) => r.limit && r.http.rate / r.limit.rate, 2)];
    }),
  ].join('\n\n');
}

const share = (r) => r.limit && r.limit.postgres / (r.http.postgres + r.http.jvm);

const tail = (r) => r.limit && r.http.p99 / r.http.p50 / (r.limit.p99 / r.limit.p50);

function judged(rounds, value, good, digits = 2) {
  const text = spread(rounds, value, digits);
  return text === '' || good(middle(rounds.map(value))) ? text : `**${text}**`;
}

export function spread(rounds, value, digits) {
  const all = rounds.map(value).filter((v) => v !== undefined && v !== null);
  if (all.length === 0) {
    return '';
  }
  const text = (v) => v.toFixed(digits);
  return all.length === 1 ? text(all[0]) : `${text(middle(all))} (${text(Math.min(...all))}–${text(Math.max(...all))})`;
}

function middle(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

function table(head, names, cells) {
  const rows = names.map((name) => [name, ...cells(name)]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
