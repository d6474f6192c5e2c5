import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { notePackages } from './package/note-packages'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What every page draws with: names of Poland or Turkey have letters that only the second has. */
const font = /inter-latin(-ext)?-wght-normal-.*\.woff2$/

const preloads: Readonly<Record<'script' | 'font', Readonly<Record<string, string | boolean>>>> = {
  script: { rel: 'modulepreload' },
  // Without it the text is drawn in another font first, and all of it once more when this one has come.
  font: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true },
}

/** What the page opens after its first frame is fetched during it; of the languages only the one that is spoken, by main.ts. */
const fetchAhead: Plugin = {
  name: 'fetch-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {}, path }) => {
      if (path.endsWith('stopped.html')) return []
      const link = (as: keyof typeof preloads) => (fileName: string) => ({
        tag: 'link',
        attrs: { ...preloads[as], href: `./${fileName}` },
        injectTo: 'head' as const,
      })
      const page = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'open-page')
      if (page?.type !== 'chunk') throw new Error('fetch-ahead: there is no open-page to fetch')
      return [
        link('script')(page.fileName),
        ...Object.keys(bundle)
          .filter((name) => font.test(name))
          .map(link('font')),
      ]
    },
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
