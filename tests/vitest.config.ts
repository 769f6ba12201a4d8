import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 30_000,
    // Whole builds run in some tests; two at a time is what a small machine bears.
    maxWorkers: 2,
  },
});
