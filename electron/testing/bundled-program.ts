import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles a file of this folder, as the app is, into a program that can be started and killed. Settles with its path. */
export async function bundleProgram(name: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
      outDir: join(folder, 'program'),
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return join(folder, 'program', `${name}.mjs`)
}
