import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('default-app', import.meta.url))

function fingerprint() {
  const hash = createHash('sha256')
  for (const name of readdirSync(SOURCE).sort()) hash.update(name).update(readFileSync(join(SOURCE, name)))
  return hash.digest('hex')
}

/** Gives a runtime that has none its default app (what makes `electron <folder>` work), and renews it when ours changed. */
export async function placeDefaultApp(resources) {
  const archive = join(resources, 'default_app.asar')
  const stamp = join(resources, 'default_app.sha256')
  const now = fingerprint()
  if (existsSync(archive) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return

  const { default: asar } = await import('@electron/asar')
  const own = `${archive}.${process.pid}`
  await asar.createPackage(SOURCE, own)
  renameSync(own, archive)
  writeFileSync(stamp, now)
}
