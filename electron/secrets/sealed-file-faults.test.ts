import type * as files from 'node:fs/promises'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { SealedFile } from './sealed-file'

type Step = 'open' | 'writeFile' | 'sync' | 'rename'
const fault = vi.hoisted(() => ({ at: '', code: '' }))

// The real disk, on which one step can be made to fail as the system would.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>()
  const meet = (step: Step): void => {
    if (fault.at === step) throw Object.assign(new Error(fault.code), { code: fault.code })
  }
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      meet('open')
      const handle = await real.open(...args)
      return {
        writeFile: async (bytes: Buffer) => {
          if (fault.at === 'writeFile') await handle.writeFile(bytes.subarray(0, 7))
          meet('writeFile')
          await handle.writeFile(bytes)
        },
        sync: async () => {
          meet('sync')
          await handle.sync()
        },
        close: () => handle.close(),
      }
    },
    rename: async (...args: Parameters<typeof real.rename>) => {
      meet('rename')
      await real.rename(...args)
    },
  }
})

beforeEach(() => {
  fault.at = ''
})

const steps: readonly Step[] = ['open', 'writeFile', 'sync', 'rename']
const codes = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EDQUOT', 'EMFILE']

it.each(steps.flatMap((step) => codes.map((code) => ({ step, code }))))(
  'K09 K10 $code at $step: the old file is whole, nothing is left beside it, and nobody is thrown at',
  async ({ step, code }) => {
    const folder = await mkdtemp(join(tmpdir(), 'patchboard-faults-'))
    const [path, box, log] = [join(folder, 'sign-in.sealed'), new KeyBox(), createRecordedLog()]
    const file = new SealedFile({ path, box, log })
    expect(await file.save('old')).toBe(true)
    const before = await readFile(path)
    fault.at = step
    fault.code = code
    expect(await file.save('new')).toBe(false)
    expect((await readFile(path)).equals(before)).toBe(true)
    expect(await readdir(folder)).toEqual(['sign-in.sealed'])
    expect(log.lines.join()).toContain(code)
    fault.at = ''
    expect(await file.save('new')).toBe(true)
    expect(await file.read()).toEqual({ state: 'kept', text: 'new' })
  },
)
