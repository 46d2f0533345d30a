// End-to-end tests in real Electron: one app at a time; a failed test leaves a trace. On the build server one that
// fails is tried once more and, if it passes then, printed as flaky: a fault of the test, to be mended.
import { defineConfig } from '@playwright/test'

const inCi = Boolean(process.env['CI'])

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: inCi ? 1 : 0,
  timeout: 180_000,
  globalTimeout: inCi ? 2_400_000 : 0,
  forbidOnly: inCi,
  // The JSON report lies outside outputDir, which Playwright empties.
  reporter: [['list'], ['json', { outputFile: '.cache/results/e2e.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
