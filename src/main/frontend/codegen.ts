import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** As the server counts: 64 hexadecimal digits. */
const digest = (document: string) => createHash('sha256').update(document).digest('hex');

/** The administration has documents of its own: whoever only looks at the map does not load them. */
const ofAdministration = ['admin', 'position', 'features/access', 'features/board', 'features/squad', 'features/desk', 'features/outreach', 'features/server', 'features/coverage/rules', 'features/coverage/planning', 'features/site/editing'].map((folder) => `src/${folder}/**/*.{ts,tsx}`);

const generateFrom = (documents: string[]) => ({
  preset: 'client' as const,
  documents,
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumType: 'string-literal',
    scalars: { Date: 'string', GeoJSON: 'import("geojson").Geometry' },
  },
  presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: digest } },
});

const config: CodegenConfig = {
  schema: '../../../graphql/*.graphqls',
  ignoreNoDocuments: true,
  generates: {
    'src/graphql/generated/map/': generateFrom([
      'src/**/*.{ts,tsx}',
      '!src/graphql/generated/**',
      ...ofAdministration.map((files) => `!${files}`),
    ]),
    'src/graphql/generated/administration/': generateFrom(ofAdministration),
  },
};

export default config;
