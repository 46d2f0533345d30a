// Abuse tests: what must not be possible, tried on built apps and real files; one file at a time.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __E2E__: 'false' },
  test: {
    include: ['tests/abuse/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
