import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeWhole } from '../secrets/write-whole'

/** A path as one argument of `Exec`: https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html */
function toArgument(path: string): string {
  const quoted = `"${path.replaceAll(/["`$\\]/g, (sign) => `\\${sign}`).replaceAll('%', '%%')}"`
  // The whole value is a string of the file, in which a backslash is written twice.
  return quoted.replaceAll('\\', '\\\\')
}

/** What an XDG desktop starts at login: https://specifications.freedesktop.org/autostart-spec/latest/ */
export const toAutostartEntry = (program: string): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Patchboard',
    `Exec=${toArgument(program)}`,
    'Icon=patchboard',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

const heldBack = /^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m

/** Whether the entry was turned off in the desktop's own settings: they keep the file and say so in it. */
export async function isHeldBack(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return heldBack.test(text)
}

/** Rejects when the disk does not take it. */
export async function saveAutostart(path: string, program: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeWhole(path, Buffer.from(toAutostartEntry(program)))
}

/** Removes it, whether or not it is there. */
export const eraseAutostart = (path: string): Promise<void> => rm(path, { force: true })
