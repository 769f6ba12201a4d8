import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Eleventy loads `.eleventy.ts` itself, without the help of the test runner.
    execArgv: ['--import', 'tsx'],
    // Whole builds run in some tests; two at a time is what a small machine bears.
    maxWorkers: 2,
  },
});
