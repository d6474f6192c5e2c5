import { defineConfig } from '@playwright/test'

/** The packages of dist/, looked at from outside: nothing in them can be driven. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../out/packaged-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: { trace: 'off', actionTimeout: 8_000 },
})
