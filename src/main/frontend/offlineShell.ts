import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Shell } from './src/offline/shell';

/** What is large, and not needed to write a report; kept once it was seen. */
const later = ['src/app/App.tsx', 'src/map/MapPane.tsx', 'src/components/drawnChart.ts'];

interface Chunk {
  imports: string[];
  dynamicImports: string[];
  facadeModuleId?: string | null;
  viteMetadata?: { importedCss: Set<string> };
}

/** Tells the worker of the administration which files make the page of this build. */
export function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const main = chunks.find(({ isEntry, name }) => isEntry && name === 'main');
        const worker = chunks.find(({ name }) => name === 'admin-worker');
        if (!main || !worker || !worker.code.includes('__SHELL__')) {
          throw new Error('the build lacks its page or its worker');
        }
        const found = reached(main.fileName, (name) => chunks.find(({ fileName }) => fileName === name));
        const files = [...found, 'favicon.svg'].map((name) => `/${name}`).sort();
        const page = Object.values(bundle).find(({ fileName }) => fileName === 'index.html');
        const written = page?.type === 'asset' ? String(page.source) : '';
        const version = createHash('sha256').update(files.join()).update(written).digest('hex').slice(0, 16);
        const shell: Shell = { build: `/${main.fileName}`, version, files };
        worker.code = worker.code.replace('__SHELL__', () => JSON.stringify(shell));
      },
    },
  };
}

/** The scripts and styles that a page can load, but for what is left for later. */
function reached(first: string, chunkOf: (name: string) => Chunk | undefined): Set<string> {
  const files = new Set<string>();
  const open = [first];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const chunk = chunkOf(name);
    if (!chunk || files.has(name) || later.some((path) => chunk.facadeModuleId?.endsWith(path))) {
      continue;
    }
    files.add(name);
    chunk.viteMetadata?.importedCss.forEach((style) => files.add(style));
    open.push(...chunk.imports, ...chunk.dynamicImports);
  }
  return files;
}
