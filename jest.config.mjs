const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['build', '.docusaurus', '.cache', 'bench/peers', 'bench/lighthouse'].map(
    (folder) => `<rootDir>/${folder}`,
  ),
  moduleNameMapper: {
    '\\.css$': '<rootDir>/jest/style.cjs',
    '^@docusaurus/(Link|useBaseUrl|useBrokenLinks)$': '<rootDir>/jest/docusaurus/$1.tsx',
    '^@docusaurus/router$': '<rootDir>/src/plugins/navigation/quick-routes/router.ts',
    '^@generated/(docusaurus.config)$': '<rootDir>/jest/generated/$1.ts',
    '^@theme/(.*)$': '<rootDir>/jest/theme/$1.tsx',
    '^@theme-original/(.*)$': '<rootDir>/jest/theme/$1.tsx',
    '^fast-check$': '<rootDir>/jest/fast-check.ts',
    '^@site/(.*)$': '<rootDir>/$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        module: {type: 'es6'},
        jsc: {
          target: 'es2022',
          parser: {syntax: 'typescript', tsx: true},
          transform: {react: {runtime: 'automatic'}},
        },
      },
    ],
  },
};

/** @type {import('jest').Config} */
const config = {
  // A test that hangs fails; how long one takes on a busy machine decides nothing.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{bench,config,src,scripts,examples}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/jest/setup.ts'],
    },
  ],
};

export default config;
