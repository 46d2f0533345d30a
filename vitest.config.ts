// Unit tests: beside the code, import rules, scripts. They run on Node, without Electron.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __E2E__: 'false' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{architecture,support}/**/*.test.ts', 'scripts/**/*.test.mjs'],
    environment: 'node',
    // What papers are printed with is read as it is shipped; of any other sheet tests know nothing.
    css: { include: [/print\.css/] },
    // Only for what never ends: nothing here asserts a time.
    testTimeout: 60_000,
  },
})
