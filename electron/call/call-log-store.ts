import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../log'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import type { SecretBox } from '../secrets/secret-box'
import type { SecretStore } from '../secrets/secret-store'

const ours = /^calls-[\da-f]{16}\.sealed(\..*)?$/

interface StoreParts {
  readonly folder: string
  readonly box: SecretBox
  readonly log: Log
}

/** Where the call log of one operator rests. Its file's name tells nobody who that is. */
export function openCallLogStore(
  operatorKey: string,
  { folder, box, log }: StoreParts,
): Promise<SecretStore> {
  const name = createHash('sha256').update(operatorKey).digest('hex').slice(0, 16)
  return chooseSecretStore({ path: join(folder, `calls-${name}.sealed`), box, log })
}

/** Removes the call logs of everybody at this desk. False: something could not be removed. */
export async function eraseCallLogs(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder)
    await Promise.all(
      names.filter((name) => ours.test(name)).map((name) => rm(join(folder, name), { force: true })),
    )
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}
