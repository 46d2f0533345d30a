// `npm run bench`: figures of speed beside their peers, in one run. Nothing fails on a time.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/bench',
  outputDir: '.cache/bench-results',
  workers: 1,
  retries: 0,
  timeout: 1_800_000,
  reporter: [['list']],
})
