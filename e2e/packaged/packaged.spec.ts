import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractFile, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { fuses } from '../../build/fuses'
import { expect, test as base } from '../console'
import { makeAuthority, trustAuthority } from './authority'
import { installDeb, type Installed } from './installed'
import { openOrganisationBeside } from './organisation-beside'
import { openSeat, type Seat, type Started } from './seat'

interface Fixtures {
  readonly seat: Seat
}
interface Kept {
  readonly deb: Installed
}

const test = base.extend<Fixtures, Kept>({
  deb: [
    async ({}, use) => {
      const installed = installDeb()
      try {
        await use(installed)
      } finally {
        if (existsSync(`${installed.prefix}/opt/Patchboard`)) installed.remove()
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  seat: async ({}, use) => {
    const seat = await openSeat()
    await use(seat)
    await seat.leave()
  },
})
test.skip(process.platform !== 'linux', 'deb and tar.gz are packages of Linux.')
test.describe.configure({ mode: 'serial' })

/** The keyring was asked when the desk opened: from then on the page is there to be pressed. */
async function untilOpen(started: Started): Promise<void> {
  await expect.poll(started.log).toMatch(/note keychain/)
}

/** The sign-in button, which has the focus, is pressed, and the link to the browser is there. */
async function untilAsked(seat: Seat): Promise<void> {
  await expect(async () => {
    seat.press('Return')
    await expect.poll(async () => (await seat.links()).length, { timeout: 4_000 }).toBe(1)
  }).toPass({ timeout: 30_000 })
}

/** Asks who can take a call, by keys alone, until the clipboard says it: the page and the calendars come when they come. */
async function expectSentence(seat: Seat, letters: string, sentence: RegExp): Promise<void> {
  await expect(() => {
    seat.press('Escape', 'Escape')
    seat.type(letters)
    seat.press('alt+s')
    expect(seat.clipboard()).toMatch(sentence)
  }).toPass({ timeout: 20_000 })
}

test('the deb brings a desktop file that is in order, the patchboard: link, icons, licences, a bill of materials and the files of the policy editor', ({
  deb,
}) => {
  const at = (path: string): string => `${deb.prefix}${path}`
  const entry = at('/usr/share/applications/patchboard.desktop')
  execFileSync('desktop-file-validate', [entry], { stdio: 'pipe' })
  expect(readFileSync(entry, 'utf8')).toMatch(/^MimeType=x-scheme-handler\/patchboard;$/m)
  for (const size of [16, 32, 48, 128, 256, 512])
    expect(existsSync(at(`/usr/share/icons/hicolor/${size}x${size}/apps/patchboard.png`)), String(size)).toBe(
      true,
    )
  const paper = (name: string): string => readFileSync(at(`/opt/Patchboard/resources/${name}`), 'utf8')
  expect(paper('third-party-licences.txt')).toMatch(/@azure\/msal-node 7\.2\.3[\s\S]*react-dom/)
  for (const name of ['Patchboard.admx', 'en-US/Patchboard.adml'])
    expect(paper(`policy/${name}`)).toBe(
      readFileSync(fileURLToPath(new URL(`../../build/policy/${name}`, import.meta.url)), 'utf8'),
    )
  expect(JSON.parse(paper('sbom.cdx.json'))).toMatchObject({
    bomFormat: 'CycloneDX',
    components: expect.arrayContaining([
      expect.objectContaining({ name: 'electron', version: process.env.PATCHBOARD_ELECTRON_VERSION }),
      expect.objectContaining({ name: 'zod' }),
    ]),
  })
  if (deb.isInSystem) {
    const program = execFileSync('xdg-mime', ['query', 'default', 'x-scheme-handler/patchboard'], {
      encoding: 'utf8',
    })
    expect(program.trim()).toBe('patchboard.desktop')
  }
})

test('E19 every fuse of the installed program stands as build/fuses.ts decides', async ({ deb }) => {
  const wire: Readonly<Record<string, unknown>> = {
    ...(await getCurrentFuseWire(`${deb.prefix}/opt/Patchboard/patchboard`)),
  }
  const decided = Object.entries(fuses).map(([name, { on }]) => ({ name, on }))
  const known = decided.filter(({ name }) => String(Reflect.get(FuseV1Options, name)) in wire)
  const read = known.map(({ name }) => ({
    name,
    on: wire[String(Reflect.get(FuseV1Options, name))] === FuseState.ENABLE,
  }))
  expect(read).toEqual(known)
  // Electron 33 has eight; WasmTrapHandlers came later.
  expect(known.length).toBe(Object.keys(wire).filter((key) => /^\d+$/.test(key)).length)
})

test('E11 what is installed is what was built, and there is no webview in it', ({ deb }) => {
  const archive = `${deb.prefix}/opt/Patchboard/resources/app.asar`
  const files = listPackage(archive, { isPack: false }).filter((path) => /\.(js|cjs|html|css)$/.test(path))
  expect(files.length).toBeGreaterThan(10)
  for (const path of files) {
    const shipped = extractFile(archive, path.slice(1))
    const built = fileURLToPath(new URL(`../..${path}`, import.meta.url))
    expect(shipped.equals(readFileSync(built)), path).toBe(true)
    expect(shipped.includes('<webview'), path).toBe(false)
  }
})

test('installed: with nothing set it opens the sample organisation it carries', async ({
  deb,
  seat,
}, info) => {
  const started = seat.start(deb.program)
  await untilOpen(started)
  await untilAsked(seat)
  expect((await seat.links())[0]).toMatch(/^http:\/\/127\.0\.0\.1:/)
  await seat.picture(info.outputPath('sample.png'))
  expect(await started.close()).toBe(0)
})

test('installed: signs in to an organisation beside it, which IT named, and after a restart reads on without the browser', async ({
  deb,
  seat,
  systemBrowser,
}, info) => {
  const certified = makeAuthority(join(seat.home, 'authority'))
  trustAuthority(certified, seat.home)
  seat.own()
  const organisation = await openOrganisationBeside(certified)
  const start = (): Started => seat.start(deb.program, [], organisation.environment)
  const first = start()
  await untilOpen(first)
  await untilAsked(seat)
  const tab = await systemBrowser.newPage({ ignoreHTTPSErrors: true })
  await tab.goto((await seat.links())[0] ?? '')
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  await expectSentence(seat, 'martina kel', /^Martina Keller is in a meeting until/)
  await seat.picture(info.outputPath('beside.png'))
  expect(await first.close()).toBe(0)
  expect(first.log()).toMatch(/keychain condition=ready isKept=false/)
  seat.clear()
  const before = organisation.asked().length
  expect(organisation.asked()).toContainEqual(expect.stringMatching(/^POST .*\/oauth2\/v2\.0\/token$/))

  const second = start()
  await untilOpen(second)
  await expectSentence(seat, 'martina kel', /^Martina Keller is in a meeting until/)
  expect(await second.close()).toBe(0)
  expect(second.log()).toMatch(/keychain condition=ready isKept=true/)
  const after = organisation.asked().slice(before)
  expect(after).toContainEqual(expect.stringMatching(/^POST .*getSchedule$/))
  expect(after.filter((line) => line.includes('authorize'))).toEqual([])
  expect(await seat.links()).toHaveLength(1)
  await organisation.close()
})

test('installed: a server whose certificate nobody vouches for is not talked to', async ({ deb, seat }) => {
  const organisation = await openOrganisationBeside(makeAuthority(join(seat.home, 'authority')))
  const started = seat.start(deb.program, [], organisation.environment)
  await untilOpen(started)
  seat.press('Return')
  await expect.poll(started.log).toMatch(/ERR_CERT_AUTHORITY_INVALID|net_error -202/)
  expect(organisation.asked()).toEqual([])
  expect(await seat.links()).toEqual([])
  await started.close()
  await organisation.close()
})

test('installed: what starts at login is an entry of the desktop, and goes when it is switched off; links stay the package’s', async ({
  deb,
  seat,
}) => {
  const profile = join(seat.home, '.config', 'Patchboard')
  const entry = join(seat.home, '.config', 'autostart', 'patchboard.desktop')
  const startWith = (startAtLogin: boolean): Started => {
    mkdirSync(profile, { recursive: true })
    writeFileSync(join(profile, 'settings.json'), JSON.stringify({ version: 2, startAtLogin }))
    seat.own()
    return seat.start(deb.program)
  }
  const first = startWith(true)
  await expect.poll(() => existsSync(entry)).toBe(true)
  execFileSync('desktop-file-validate', [entry], { stdio: 'pipe' })
  const [, program = ''] = /^Exec="(.*)"$/m.exec(readFileSync(entry, 'utf8')) ?? []
  expect(realpathSync(program)).toBe(realpathSync(deb.program))
  await expect.poll(first.log).toMatch(/note links of telephone programs opener=package/)
  expect(await first.close()).toBe(0)
  const second = startWith(false)
  await expect.poll(() => existsSync(entry)).toBe(false)
  expect(await second.close()).toBe(0)
})

test('E04 the installed program keeps its pages in Chromium’s sandbox', async ({ deb, seat }) => {
  const started = seat.start(deb.program)
  await untilOpen(started)
  const processes = execFileSync('pgrep', ['-g', String(started.pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const renderers = processes.filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'),
  )
  expect(renderers.length).toBeGreaterThan(0)
  for (const pid of renderers) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    expect(status).toMatch(/^NoNewPrivs:\t1$/m)
    expect(status).toMatch(/^Seccomp:\t2$/m)
  }
  await started.close()
})

for (const flag of ['--no-sandbox', '--remote-debugging-port=0', '--ignore-certificate-errors'])
  test(`P07 an installed program does not start with ${flag}`, async ({ deb, seat }) => {
    const started = seat.start(deb.program, [flag])
    expect(await started.ended).toBe(1)
    expect(started.log()).toContain(`does not start with ${flag.replace(/=.*/, '')}`)
  })

test('E19 neither ELECTRON_RUN_AS_NODE nor NODE_OPTIONS nor --inspect nor SIGUSR1 opens the program to others', async ({
  deb,
  seat,
}) => {
  const mark = join(seat.home, 'was-run')
  const code = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`
  const script = join(seat.home, 'links')
  const started = seat.start(deb.program, ['--inspect=127.0.0.1:9339', '-e', code], {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require ${script}`,
  })
  await untilOpen(started)
  process.kill(started.pid, 'SIGUSR1')
  await expect(fetch('http://127.0.0.1:9339/json')).rejects.toThrow()
  await expect(fetch('http://127.0.0.1:9229/json')).rejects.toThrow()
  expect(existsSync(mark)).toBe(false)
  expect(started.log()).not.toMatch(/Debugger listening/)
  await started.close()
})

test('taken away, it leaves nothing but the profile', ({ deb }) => {
  test.skip(!deb.isInSystem, 'Only root installs into the system: here the deb was unpacked beside it.')
  const files = execFileSync('dpkg-query', ['-L', 'patchboard'], { encoding: 'utf8' }).trim().split('\n')
  const own = files.filter((path) => path.includes('atchboard') && !statSync(path).isDirectory())
  expect(own.length).toBeGreaterThan(50)
  deb.remove()
  const left = [...own, '/opt/Patchboard', '/usr/bin/patchboard', '/etc/alternatives/patchboard'].filter(
    existsSync,
  )
  expect(left).toEqual([])
})
