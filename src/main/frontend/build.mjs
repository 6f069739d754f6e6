// Builds the front end into the folder given as the only argument, and does nothing where nothing changed:
// `npm ci` only after a change of the lock file, `vite build` only after a change of a source.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const schema = resolve(home, '../../../graphql');
const generated = join(home, 'src/graphql/generated');
const toolFiles = ['package-lock.json', 'vite.config.ts', 'offlineShell.ts', 'ownDocuments.ts', 'codegen.ts', 'tsconfig.json', 'index.html'];
const sourceFolders = ['src', 'graphiql', 'public'];

process.chdir(home);
const outArgument = process.argv[2];
if (!outArgument) {
  console.error('frontend: state the folder to build into: node build.mjs <folder>');
  process.exit(2);
}
const out = resolve(outArgument);

installPackages();
buildInto(out);

function installPackages() {
  const stamp = join(home, 'node_modules/.diachido-stamp');
  const wanted = hashOf(['package.json', 'package-lock.json', '.npmrc']);
  if (read(stamp) === wanted) {
    return;
  }
  console.log('frontend: installing packages');
  npm('ci', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error');
  writeFileSync(stamp, wanted);
}

function buildInto(folder) {
  const stamp = resolve(folder, '../../frontend.stamp');
  const wanted = hashOf([...toolFiles, ...sourceFolders.flatMap(filesIn), ...filesIn(schema)]);
  if (existsSync(join(folder, 'index.html')) && read(stamp) === wanted) {
    console.log('frontend: up to date');
    return;
  }
  console.log('frontend: building');
  quietly('run', '--silent', 'codegen');
  npm('run', '--silent', 'build', '--', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn');
  copyFileSync(join(generated, 'persisted-documents.json'), join(folder, 'persisted-documents.json'));
  writeFileSync(stamp, wanted);
}

function npm(...args) {
  const run = spawnSync('npm', args, { stdio: 'inherit' });
  if (run.status !== 0) {
    process.exit(run.status ?? 1);
  }
}

/** Says something only where it fails. */
function quietly(...args) {
  const run = spawnSync('npm', args, { encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(run.stdout + run.stderr);
    process.exit(run.status ?? 1);
  }
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  if (!existsSync(folder) || resolve(folder) === generated) {
    return [];
  }
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
