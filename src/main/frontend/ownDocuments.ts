import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const generated = new URL('src/graphql/generated/graphql.ts', import.meta.url);

/**
 * Puts each document where it is asked for. The generated file holds the documents of all screens, and a module is
 * never divided among chunks: left there, whoever opens one screen would load the questions of all.
 */
export function ownDocuments(): Plugin {
  let written: Map<string, string>;
  return {
    name: 'own-documents',
    enforce: 'pre',
    buildStart() {
      written = documentsIn(readFileSync(generated, 'utf8'));
    },
    transform(code, id) {
      if (id.includes('/generated/') || !code.includes('graphql(`')) {
        return null;
      }
      return {
        code: code
          .replace("import { graphql } from '@/graphql/generated';", '')
          .replaceAll(/\bgraphql\(`([^`]*)`,?\s*\)/g, (call: string, source: string) => inPlace(source, call)),
        map: null,
      };
    },
  };

  function inPlace(source: string, call: string): string {
    const [, kind, name] = /(query|mutation|subscription|fragment)\s+(\w+)/.exec(source) ?? [];
    const document = written.get(`${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`);
    if (document === undefined) {
      throw new Error(`${kind} ${name} was not generated: npm run codegen`);
    }
    // As many lines as before: what the browser names in an error stays where it is.
    return document + '\n'.repeat(call.split('\n').length - 1);
  }
}

/** The documents of the generated file by its names for them, each as an expression: its text, and what is said of it. */
function documentsIn(file: string): Map<string, string> {
  const found = file.matchAll(/export const (\w+) = new TypedDocumentString\(`([^`]*)`(?:, (\{.*?\}))?\) as unknown/g);
  return new Map(
    [...found].map(([, name = '', text = '', meta = '{}']) => [
      name,
      `({ __meta__: ${meta}, toString: () => ${JSON.stringify(text.trim())} })`,
    ]),
  );
}
