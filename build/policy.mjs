// node build/policy.mjs: writes the files of Windows' policy editor anew, from the forms of the settings.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const outDir = await mkdtemp(join(tmpdir(), 'patchboard-policy-'))

try {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: at('./policy/write.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'write.mjs' } },
    },
  })
  const { writePolicyFiles } = await import(pathToFileURL(join(outDir, 'write.mjs')).href)
  await writePolicyFiles(at('./policy'))
} finally {
  await rm(outDir, { recursive: true, force: true })
}
