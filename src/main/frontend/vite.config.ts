import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offlineShell } from './offlineShell.ts';
import { ownDocuments } from './ownDocuments.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env.DIACHIDO_URL ?? 'http://127.0.0.1:8080';

/** Scripts with names that stay. */
const stableNames: Record<string, string> = { 'list-map': 'page/[name].js', 'admin-worker': '[name].js' };

export default defineConfig({
  plugins: [ownDocuments(), react(), offlineShell()],
  resolve: { alias: { '@': here('./src') } },
  build: {
    target: 'es2022',
    // MapLibre and Monaco are large and loaded only where they are needed.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { main: here('./index.html'), graphiql: here('./graphiql/index.html'), 'list-map': here('./src/page/listMap.ts'), 'admin-worker': here('./src/offline/worker.ts') },
      // Fonts are named by the styles that the server hands out, so their names do not change.
      output: {
        // Pages that the server writes name their script, which is small and asked for anew each time.
        entryFileNames: ({ name }) => stableNames[name] ?? 'assets/[name]-[hash].js',
        assetFileNames: ({ names }) => (names[0]?.endsWith('.woff2') ? 'assets/fonts/[name][extname]' : 'assets/[name]-[hash][extname]'),
      },
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  worker: { format: 'es' },
  // GraphiQL's workers cannot be bundled beforehand; left alone, they stop the development server at its start.
  optimizeDeps: { entries: ['index.html'], exclude: ['graphiql/setup-workers/vite'] },
  server: {
    proxy: { '/graphql': server, '/tiles': server, '/clusters': server, '/export': server, '/access': server, '/import': server, '/media': server, '/vi': server, '/en': server, '/q': server },
  },
  test: { include: ['src/**/*.test.ts'], reporters: ['default'] },
});
