import js from '@eslint/js';
import docusaurus from '@docusaurus/eslint-plugin';
import prettier from 'eslint-config-prettier';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** What `src/domain` may not know: the browser, the disk, the network, the site generator. */
const outsideDomain = [
  {
    group: ['react', 'react-dom', '@docusaurus/*', '@theme/*', '@theme-original/*', '@site/*'],
    message: 'src/domain is pure.',
  },
  {group: ['node:*', 'fs', 'path', 'http', 'https', 'child_process'], message: 'src/domain does no input or output.'},
  {
    group: ['**/plugins/**', '**/components/**', '**/theme/**', '**/config/**'],
    message: 'Arrows point to src/domain, not out of it.',
  },
];

export default ts.config(
  {
    ignores: [
      'build/',
      'build-larger/',
      'build.next/',
      'build.former/',
      '.docusaurus/',
      'node_modules/',
      'playwright-report/',
      'test-results/',
      'bench/peers/',
    ],
  },
  js.configs.recommended,
  ts.configs.strict,
  hooks.configs.flat.recommended,
  a11y.flatConfigs?.recommended ?? a11y.configs.recommended,
  {
    plugins: {'@docusaurus': docusaurus},
    rules: {
      '@docusaurus/no-html-links': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', {max: 300, skipBlankLines: true}],
      'no-console': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/__tests__/**'],
    rules: {
      'no-restricted-imports': ['error', {patterns: outsideDomain}],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'Date', 'setTimeout'],
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'examples/**', '**/*.cjs', '*.mjs', 'e2e/**'],
    languageOptions: {globals: {console: 'readonly', process: 'readonly', module: 'writable', require: 'readonly'}},
    rules: {'no-console': 'off'},
  },
  prettier,
);
