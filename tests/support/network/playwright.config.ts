// What network.test.ts runs inside the black hole: apps that are looked at from outside, by the packets they send.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: import.meta.dirname,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
})
