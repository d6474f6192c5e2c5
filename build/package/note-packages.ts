import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const folder = fileURLToPath(new URL('../../out/packages', import.meta.url))

/** The folder of the npm package that a module belongs to, or undefined for a module of ours. */
function packageOf(module: string): string | undefined {
  const file = module.replace(/^\0/, '').replace(/\?.*$/, '')
  if (!file.includes('/node_modules/')) return undefined
  for (let at = dirname(file); at !== dirname(at); at = dirname(at)) {
    // Some packages hold further package.json files that only say which kind of modules a folder has.
    if (/\/node_modules\/(@[^/]+\/)?[^/]+$/.test(at) && existsSync(join(at, 'package.json'))) return at
  }
  return undefined
}

/** Notes which npm packages truly went into a bundle: their licences and the SBOM of a package follow from it. */
export const notePackages = (bundle: string): Plugin => ({
  name: 'note-packages',
  generateBundle: (_options, files) => {
    const modules = Object.values(files).flatMap((file) =>
      file.type === 'chunk' ? file.moduleIds : 'originalFileNames' in file ? file.originalFileNames : [],
    )
    const packages = modules.map(packageOf).filter((one) => one !== undefined)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${bundle}.json`), JSON.stringify([...new Set(packages)].sort()))
  },
})
