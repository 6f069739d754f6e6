// Asks a running server by a client that others wrote: node clients.mjs ws|sse http://127.0.0.1:8080/graphql
// A query; then changes of sites until the first one, told line by line; then, once a line came in, the query again.
import { createInterface } from 'node:readline/promises';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import WebSocket from 'ws';

const [, , protocol, url] = process.argv;
const makers = {
  ws: () => createWsClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, lazy: false, retryAttempts: 0 }),
  sse: () => createSseClient({ url, singleConnection: false, retryAttempts: 0 }),
};
const client = makers[protocol]();
const lines = createInterface({ input: process.stdin });

await askOnce();
await followOne();
await lines[Symbol.asyncIterator]().next();
await askOnce();
lines.close();
await client.dispose();

async function askOnce() {
  const answers = [];
  for await (const answer of client.iterate({ query: '{ unit(id: 6) { name } }' })) {
    answers.push(answer);
  }
  if (answers.length !== 1 || answers[0].errors) {
    throw new Error(`one answer was awaited: ${JSON.stringify(answers)}`);
  }
  console.log(answers[0].data.unit.name);
}

async function followOne() {
  for await (const { data, errors } of client.iterate({ query: 'subscription { siteChanged { kind site { name } } }' })) {
    if (errors) {
      throw new Error(JSON.stringify(errors));
    }
    const { kind, site } = data.siteChanged;
    console.log(`${kind} ${site?.name ?? '-'}`);
    if (kind !== 'READY') {
      break; // Completes it.
    }
  }
  console.log('completed');
}
