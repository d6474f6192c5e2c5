import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The second composition root: the same app with a sample organisation that a test can make misbehave. Never packaged. */
export default defineConfig({
  main: {
    build: {
      outDir: at('out/e2e'),
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: at('e2e/main.ts'),
          refresh: at('e2e/bench-refresh.ts'),
          directory: at('e2e/bench-directory.ts'),
          search: at('e2e/bench-search.ts'),
          pixel: at('e2e/bench-pixel.ts'),
          keys: at('e2e/bench-keys.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  // The scenes of renderer/testing in an ordinary browser, and the console drawn at moments that build/bench chooses.
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/look'),
      minify: true,
      rolldownOptions: {
        input: { look: at('renderer/testing/look.html'), draw: at('renderer/testing/draw.html') },
      },
      modulePreload: { polyfill: false },
    },
  },
})
