import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** As the server counts: 64 hexadecimal digits. */
const digest = (document: string) => createHash('sha256').update(document).digest('hex');

const config: CodegenConfig = {
  schema: '../../../graphql/*.graphqls',
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumType: 'string-literal',
        scalars: { Date: 'string', GeoJSON: 'import("geojson").Geometry' },
      },
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: digest } },
    },
  },
};

export default config;
