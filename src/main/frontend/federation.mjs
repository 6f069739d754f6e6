// Asks a running server through a router of federated graphs: node federation.mjs http://127.0.0.1:8080/graphql <document>...
// Beside it stands a second graph, which knows stars of sites. Prints a line of JSON for each document: the router's answer, and
// of how many entities it asked this server in each of its requests. Connections to other machines are refused.
import { createServer } from 'node:http';
import { Socket } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, execute, parse } from 'graphql';

const HERE = '127.0.0.1';
const JSON_TYPE = { 'content-type': 'application/json' };

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [options] = [args[0]].flat();
  if (options.host !== HERE) {
    console.error(`a connection to ${options.host} was tried`);
    process.exit(1);
  }
  return connect.apply(this, args);
};

const [url, ...documents] = process.argv.slice(2);
const stars = await listen(answerStars);
const asked = [];
const gateway = createGatewayRuntime({
  supergraph: await compose(),
  maskedErrors: false,
  logging: false,
  plugins: () => [{ onFetch: ({ url: to, options }) => note(to, options) }],
});
for (const query of documents) {
  asked.length = 0;
  const answer = await gateway.fetch(`http://${HERE}/graphql`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query }) });
  console.log(JSON.stringify({ answer: await answer.json(), asked }));
}
process.exit(0);

async function compose() {
  const body = JSON.stringify({ query: '{ _service { sdl } }' });
  const { data } = await (await fetch(url, { method: 'POST', headers: JSON_TYPE, body })).json();
  const { supergraphSdl, errors } = composeServices([
    { name: 'diachido', typeDefs: parse(data._service.sdl), url },
    { name: 'stars', typeDefs: parse(starsSdl()), url: stars },
  ]);
  if (errors?.length) {
    console.error(errors.map((error) => error.message).join('\n'));
    process.exit(1);
  }
  return supergraphSdl;
}

function note(to, { body }) {
  if (to === url) {
    const { variables = {} } = JSON.parse(body);
    asked.push(Object.values(variables).find(Array.isArray)?.length ?? 0);
  }
}

function starsSdl() {
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query { best: [Site]! }
    type Site @key(fields: "id") { id: ID! stars: Int! }`;
}

/** The best sites are 3, 1, one that there is not, and 2; a site has as many stars as the last digit of its id. */
function answerStars({ query, variables }) {
  const schema = buildSchema(`scalar _Any
    union _Entity = Site
    type Query { best: [Site]! _entities(representations: [_Any!]!): [_Entity]! }
    type Site { id: ID! stars: Int! }`);
  const site = (id) => ({ __typename: 'Site', id, stars: Number(id) % 10 });
  const rootValue = {
    best: () => ['3', '1', '999999', '2'].map(site),
    _entities: ({ representations }) => representations.map(({ id }) => site(id)),
  };
  return execute({ schema, document: parse(query), variableValues: variables, rootValue });
}

/** The address of a GraphQL server on a free port. */
async function listen(answer) {
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await answer(JSON.parse(body))));
  });
  await new Promise((listening) => server.listen(0, HERE, listening));
  return `http://${HERE}:${server.address().port}/`;
}
