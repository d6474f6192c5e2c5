import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** On a loaded CI machine a test that failed is run once more, and Vitest marks it “retry x1”; by hand a test fails at once. */
const retry = process.env.CI ? 1 : 0

/** Two surroundings: what runs in the main process is tested on Node, what runs in the page on a DOM. */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'main',
          environment: 'node',
          include: ['{electron,shared}/**/*.test.ts', 'build/**/*.test.ts'],
          testTimeout: 20_000,
          retry,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['renderer/testing/set-up-tests.ts'],
          testTimeout: 20_000,
          retry,
        },
      },
    ],
  },
})
