import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eraseAutostart, isHeldBack, saveAutostart, toAutostartEntry } from './autostart-file'

const newPath = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'patchboard-autostart-')), 'autostart', 'patchboard.desktop')

it('an entry is written where there was no folder yet, and removed whether or not it is there', async () => {
  const path = await newPath()
  await saveAutostart(path, '/opt/Patchboard/patchboard')
  expect(await readFile(path, 'utf8')).toContain('\nExec="/opt/Patchboard/patchboard"\n')
  await eraseAutostart(path)
  await expect(readFile(path)).rejects.toThrow('ENOENT')
  await eraseAutostart(path)
})

it.each([
  ['/home/o/My apps/patchboard', '"/home/o/My apps/patchboard"'],
  ['/home/o/50%/a"b`c$d', String.raw`"/home/o/50%%/a\\"b\\` + '`' + String.raw`c\\$d"`],
  [String.raw`/odd\folder`, String.raw`"/odd\\\\folder"`],
])('the path %s is one argument', (program, argument) => {
  expect(toAutostartEntry(program)).toContain(`\nExec=${argument}\n`)
})

it.skipIf(spawnSync('desktop-file-validate', ['--help']).error !== undefined)(
  'the desktop’s own check finds it in order',
  async () => {
    const path = await newPath()
    await saveAutostart(path, '/home/o/My $apps/50%/patchboard')
    expect(execFileSync('desktop-file-validate', [path], { encoding: 'utf8' })).toBe('')
  },
)

it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
  'a desktop that wrote %s holds it back',
  async (line) => {
    const path = await newPath()
    expect(await isHeldBack(path)).toBe(false)
    await saveAutostart(path, '/opt/Patchboard/patchboard')
    expect(await isHeldBack(path)).toBe(false)
    await writeFile(path, `[Desktop Entry]\nType=Application\n${line}\nExec=x\n`)
    expect(await isHeldBack(path)).toBe(true)
  },
)
