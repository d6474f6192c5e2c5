import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { makeAuthority, trustAuthority } from './authority'
import { unpackArchive, type Installed } from './installed'
import { openSeat, type Seat, type Started } from './seat'
import { openUpdateFeed, type UpdateFeed } from './update-feed'

interface Fixtures {
  readonly seat: Seat
  readonly feed: UpdateFeed
  /** The console where an AppImage would have put it, and the one file that it would be. */
  readonly start: (updates?: object, more?: Readonly<Record<string, string>>) => Started
  readonly appImage: string
}
interface Kept {
  readonly archive: Installed
}

const old = '#!/bin/sh\nexit 0\n'
const newer = '#!/bin/sh\n# a newer one\nexit 0\n'

const test = base.extend<Fixtures, Kept>({
  archive: [
    async ({}, use) => {
      const archive = unpackArchive()
      // What names a package of IT's is not in an AppImage.
      rmSync(join(archive.prefix, 'resources', 'package-type'), { force: true })
      await use(archive)
      archive.remove()
    },
    { scope: 'worker' },
  ],
  seat: async ({}, use) => {
    const seat = await openSeat()
    await use(seat)
    await seat.leave()
  },
  feed: async ({ seat }, use) => {
    const certified = makeAuthority(join(seat.home, 'authority'))
    trustAuthority(certified, seat.home)
    const feed = await openUpdateFeed(certified)
    await use(feed)
    await feed.close()
  },
  appImage: async ({ seat }, use) => {
    const path = join(seat.home, 'Patchboard.AppImage')
    writeFileSync(path, old)
    chmodSync(path, 0o755)
    await use(path)
  },
  start: async ({ archive, seat, feed, appImage }, use) => {
    await use((updates = {}, more = {}) => {
      const profile = join(seat.home, '.config', 'Patchboard')
      mkdirSync(profile, { recursive: true })
      const settings = { version: 2, updates: { on: true, feed: feed.root, channel: 'latest', ...updates } }
      writeFileSync(join(profile, 'settings.json'), JSON.stringify(settings))
      seat.own()
      return seat.start(archive.program, [], { APPIMAGE: appImage, ...more })
    })
  },
})
test.skip(process.platform !== 'linux', 'An AppImage is a package of Linux.')

const longest = { timeout: 30_000 }

test('P22 a newer console is fetched from the feed of the settings, and stands in its place when this one has ended', async ({
  start,
  feed,
  appImage,
}) => {
  feed.offer({ version: '99.0.0', file: newer })
  const started = start()
  await expect.poll(started.log, longest).toContain('note an update is ready version=99.0.0')
  expect(readFileSync(appImage, 'utf8')).toBe(old)
  expect(await started.close()).toBe(0)
  expect(readFileSync(appImage, 'utf8')).toBe(newer)
})

test('P22 a file that is not what the feed says is refused', async ({ start, feed, appImage }) => {
  feed.offer({ version: '99.0.0', file: newer, claimed: newer.replace('newer', 'other') })
  const started = start()
  await expect.poll(started.log, longest).toMatch(/warn the update did not come .*sha512/)
  expect(await started.close()).toBe(0)
  expect(readFileSync(appImage, 'utf8')).toBe(old)
})

test('P22 an older console, and one that is not offered to this computer yet, are left where they are', async ({
  start,
  feed,
  appImage,
}) => {
  feed.offer({ version: '0.0.1', file: newer })
  const first = start()
  await expect.poll(first.log, longest).toContain('note looked for updates offered=none')
  expect(await first.close()).toBe(0)
  feed.offer({ version: '99.0.0', file: newer, staging: 0 })
  const second = start()
  await expect.poll(second.log, longest).toContain('note looked for updates offered=none')
  expect(await second.close()).toBe(0)
  expect(feed.asked().filter((path) => path.endsWith('.AppImage'))).toEqual([])
  expect(readFileSync(appImage, 'utf8')).toBe(old)
})

test('P22 nobody is asked where IT renews the console', async ({ start, feed, archive }) => {
  feed.offer({ version: '99.0.0', file: newer })
  const kind = join(archive.prefix, 'resources', 'package-type')
  writeFileSync(kind, 'deb')
  const ofIt = start()
  await expect.poll(ofIt.log, longest).toContain('note no look for updates reason=renewedByInstaller')
  await ofIt.close()
  rmSync(kind)
  expect(feed.asked()).toEqual([])
})
