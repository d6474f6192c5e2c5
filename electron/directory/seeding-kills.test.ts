import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readTold } from '../testing/read-told'
import { bundleProgram } from '../testing/bundled-program'
import { plainBox } from '../testing/plain-box'
import { openSampleDirectory } from '../testing/sample-directory'
import { openSeededDirectory } from '../testing/seeded-directory'

const size = 8_000
const pages = Math.ceil(size / 999)
let folder = ''
let program = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patchboard-seeding-'))
  program = await bundleProgram('killed-seeding', folder)
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Starts a reading and kills it a while after it has said a word so many times. True: all was over before. */
async function kill(
  path: string,
  { word, times }: { word: 'page' | 'read'; times: number },
  after: number,
): Promise<boolean> {
  const child = spawn(process.execPath, [program, path, String(size)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  const ended = once(child, 'exit')
  await new Promise<void>((resolve) => {
    void ended.then(() => resolve())
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      if (said.split(word).length > times) resolve()
    })
  })
  await Promise.race([sleep(after), ended])
  child.kill('SIGKILL')
  await ended
  return said.includes('whole')
}

/** The next start, on a copy of what was left: how many people came from the disk, and how many pages it asked for. */
async function nextStart(path: string) {
  const copy = `${path}-copy`
  const isThere = await copyFile(path, copy).then(
    () => true,
    () => false,
  )
  const world = await openSampleDirectory({ size })
  const shown = new Map<string, string>()
  let asked = 0
  const fromDisk: string[] = []
  const directory = openSeededDirectory({
    world: {
      source: {
        ...world.source,
        fetchListed: (link, signal) => {
          if (asked === 0) fromDisk.push(...shown.keys())
          asked += 1
          return world.source.fetchListed(link, signal)
        },
      },
    },
    path: copy,
    box: plainBox,
    tell: (news) => {
      const { people, gone = [] } = readTold(news)
      for (const { id, name } of people) shown.set(id, name)
      for (const id of gone) shown.delete(id)
    },
  })
  directory.open('anna')
  const outcome = await directory.refresh('everything')
  await directory.close()
  await world.close()
  await rm(copy, { force: true })
  const expected = world.company.employees.filter(({ isGuest, isEnabled }) => !isGuest && isEnabled)
  const isRight =
    outcome?.ok === true &&
    shown.size === expected.length &&
    expected.every(({ id, name }) => shown.get(id) === name)
  return { isThere, isRight, asked, fromDisk: fromDisk.length }
}

it(
  'twenty kills in the midst of a reading: each next start is right, and goes on where it was left',
  { timeout: 180_000 },
  async () => {
    const path = join(folder, 'directory.sealed')
    const resumed: number[] = []
    let kills = 0
    for (let round = 0; kills < 20; round += 1) {
      const isWhole = await kill(path, { word: 'page', times: 1 + (round % 6) }, (round * 7) % 19)
      if (isWhole) {
        await rm(path)
        continue
      }
      kills += 1
      const { isThere, isRight, asked, fromDisk } = await nextStart(path)
      expect(isRight).toBe(true)
      // Each page that had arrived is not asked for again: a page more at most, and no more people than pages.
      expect(asked).toBeLessThanOrEqual(pages)
      if (isThere && asked < pages) resumed.push(asked)
      if (asked > 0) expect(fromDisk).toBeGreaterThanOrEqual((pages - asked) * 999 - 10)
    }
    // The kills met it in different places, most of them with something on the disk.
    expect(resumed.length).toBeGreaterThan(10)
    expect(new Set(resumed).size).toBeGreaterThan(2)
  },
)

it(
  'twelve kills while what was read is put in order: each next start is right, and asks for the last page at most',
  { timeout: 180_000 },
  async () => {
    const path = join(folder, 'ordered.sealed')
    let kills = 0
    for (let round = 0; kills < 12; round += 1) {
      const isWhole = await kill(path, { word: 'read', times: 1 }, (round * 11) % 60)
      if (!isWhole) kills += 1
      const { isRight, asked } = await nextStart(path)
      expect(isRight).toBe(true)
      // What was read last may not be on the disk yet.
      expect(asked).toBeLessThanOrEqual(1)
      await rm(path)
    }
  },
)
