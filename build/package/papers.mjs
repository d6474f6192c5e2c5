import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../set-up/places.mjs'
import { run } from '../set-up/run.mjs'
import { Problem, tail } from '../set-up/say.mjs'
import { toolScript } from '../set-up/tools.mjs'
import { bundledPackages } from './bundled-packages.mjs'

const PAPERS = join(root, 'out/package')
const LINE = `\n\n${'─'.repeat(78)}\n`

function licences(packages) {
  const parts = packages.map(({ name, version, licence, texts }) =>
    [`${name} ${version}`, `Licence: ${licence}`, ...texts].join('\n\n'),
  )
  const head =
    'Patchboard contains the following works of others. Electron and Chromium have their own texts:\nLICENSE.electron.txt and LICENSES.chromium.html beside the program.'
  return `${[head, ...parts].join(LINE)}\n`
}

/** Everything npm installed, as CycloneDX tells it. */
async function everyComponent() {
  const args = [
    '--output-format',
    'JSON',
    '--flatten-components',
    '--output-reproducible',
    '--output-file',
    '-',
  ]
  const tool = toolScript('@cyclonedx/cyclonedx-npm', 'cyclonedx-npm')
  const file = join(PAPERS, 'everything.json')
  const { code, output } = await run(process.execPath, [tool, ...args.slice(0, -1), file])
  if (code !== 0)
    throw new Problem(`The list of components could not be made. cyclonedx-npm says:\n${tail(output)}`)
  const { default: bom } = await import(`file://${file}?${Date.now()}`, { with: { type: 'json' } })
  rmSync(file)
  return bom
}

const nameOf = ({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`

/** Of everything only what the package holds, and the runtime, which npm knows nothing of. */
function billOf(bom, packages, electron) {
  const wanted = new Set(packages.map(({ name, version }) => `${name}@${version}`))
  const runtime = {
    type: 'framework',
    name: 'electron',
    version: electron.version,
    'bom-ref': `electron@${electron.version}`,
    purl: `pkg:github/electron/electron@v${electron.version}`,
    licenses: [{ license: { id: 'MIT' } }],
    properties: [{ name: 'patchboard:origin', value: electron.origin }],
  }
  const components = bom.components.filter((one) => wanted.has(nameOf(one)))
  const missing = [...wanted].filter((name) => !components.some((one) => nameOf(one) === name))
  if (missing.length > 0)
    throw new Problem(`In the app, but not in the list of components: ${missing.join(', ')}`)
  const references = new Set(components.map((one) => one['bom-ref']))
  const dependencies = (bom.dependencies ?? []).filter(({ ref }) => references.has(ref))
  return {
    ...bom,
    components: [runtime, ...components.map((one) => ({ ...one, scope: 'required' }))],
    dependencies: dependencies.map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => references.has(one)),
    })),
  }
}

/** Writes what lies in a package beside the app: whose work it contains, and which Electron. */
export async function writePapers(electron) {
  rmSync(PAPERS, { recursive: true, force: true })
  mkdirSync(PAPERS, { recursive: true })
  const packages = bundledPackages()
  writeFileSync(join(PAPERS, 'third-party-licences.txt'), licences(packages))
  const bill = billOf(await everyComponent(), packages, electron)
  writeFileSync(join(PAPERS, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
  return packages.length
}
