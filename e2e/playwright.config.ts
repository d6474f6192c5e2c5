import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testIgnore: 'packaged/**',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: '../out/e2e-results',
  // Each walk starts an Electron and a browser; two cores carry one pair.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // Electron, a browser and a keyring share two cores: a walk that failed is walked once more, and one that needed it is listed
  // as flaky at the end.
  retries: 1,
  reporter: 'list',
  use: { trace: 'off', actionTimeout: 8_000 },
})
