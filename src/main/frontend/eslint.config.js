import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const features = ['unit', 'site', 'board', 'coverage', 'access', 'squad', 'outreach', 'intake', 'server', 'desk'];
const shared = ['components', 'drawing', 'graphql', 'map', 'position', 'text', 'url'];

/** Forbids files to import from folders, whether by alias or by a relative path. */
const border = (files, folders, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: folders.flatMap((folder) => [`@/${folder}/**`, `**/${folder}/**`]), message }] },
    ],
  },
});

export default tseslint.config(
  { ignores: ['src/graphql/generated/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that declares the thing.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', 300],
    },
  },
  border(
    shared.map((folder) => `src/${folder}/**`),
    ['app', 'admin', 'features'],
    'Shared code knows neither features nor the application.',
  ),
  ...features.map((feature) =>
    border(
      [`src/features/${feature}/**`],
      ['app', 'admin', ...features.filter((other) => other !== feature).map((other) => `features/${other}`)],
      'A feature knows neither another feature nor the application: let the application join them.',
    ),
  ),
);
