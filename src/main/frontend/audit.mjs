// Holds a running server against the GraphQL-over-HTTP specification: node audit.mjs http://127.0.0.1:8080/graphql
// Prints what is not as it must or should be; the exit code is 1 where there is any.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
for (const { id, status, name, reason } of results) {
  if (status !== 'ok') {
    console.log(`${status} ${id} ${name}: ${reason}`);
  }
}
const count = (status) => results.filter((result) => result.status === status).length;
console.log(`${results.length} audits: ${count('error')} errors, ${count('warn')} warnings, ${count('notice')} notices`);
process.exit(count('error') + count('warn') === 0 ? 0 : 1);
