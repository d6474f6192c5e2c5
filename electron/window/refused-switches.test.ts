import { expect, it } from 'vitest'
import { refusedSwitches } from './refused-switches'

const given =
  (...names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name)

it.each(['no-sandbox', 'remote-debugging-port', 'renderer-cmd-prefix', 'ignore-certificate-errors'])(
  'P07 names --%s as refused',
  (name) => {
    expect(refusedSwitches(given('user-data-dir', name))).toEqual([name])
  },
)

it('lets what an office needs pass: profile folder, proxy, language, keyring', () => {
  expect(refusedSwitches(given('user-data-dir', 'proxy-server', 'lang', 'password-store'))).toEqual([])
})
