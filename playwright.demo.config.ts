// `npm run demo`: the main job without a person, for its screenshots and exported files.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/demo',
  outputDir: '.cache/demo-results',
  workers: 1,
  retries: 0,
  timeout: 240_000,
  reporter: [['list']],
})
