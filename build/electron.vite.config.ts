import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { notePackages } from './package/note-packages'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What the page opens after its first frame is fetched during it. */
const fetchAhead: Plugin = {
  name: 'fetch-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {}, path }) =>
      path.endsWith('stopped.html')
        ? []
        : Object.values(bundle)
            .flatMap((file) =>
              file.type === 'chunk' && file.isDynamicEntry ? [file.fileName, ...file.imports] : [],
            )
            .map((fileName) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', href: `./${fileName}` },
              injectTo: 'head',
            })),
  },
}

export default defineConfig({
  main: {
    plugins: [notePackages('main')],
    build: {
      outDir: at('out/main'),
      externalizeDeps: false,
      minify: true,
      rolldownOptions: { input: { main: at('electron/main.ts') }, output: { format: 'es' } },
    },
  },
  preload: {
    plugins: [notePackages('preload')],
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      // A sandboxed preload cannot be an ES module: https://www.electronjs.org/docs/latest/tutorial/esm
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), fetchAhead, notePackages('renderer')],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rolldownOptions: { input: { index: at('renderer/index.html'), stopped: at('renderer/stopped.html') } },
      modulePreload: { polyfill: false },
      // One file, there before the first frame: a second one would be waited for after it.
      cssCodeSplit: false,
    },
  },
})
