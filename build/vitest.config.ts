import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

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
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['renderer/testing/set-up-tests.ts'],
        },
      },
    ],
  },
})
