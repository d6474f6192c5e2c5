import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MenuItemConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import { alsoHeardBy } from '../ipc/broadcast'
import { mainWords } from '../words/main-words'
import { ConsoleTray } from './console-tray'

function open() {
  const happened: string[] = []
  const note = (what: string) => (): void => void happened.push(what)
  const tray = new ConsoleTray({
    openConsole: note('console'),
    openStrip: note('strip'),
    bringToFront: note('front'),
    quit: note('quit'),
  })
  const shown: string[] = []
  const menus: (readonly MenuItemConstructorOptions[])[] = []
  const told: string[] = []
  const language: { tag: 'en' | 'de' } = { tag: 'en' }
  const icon = {
    show: (state: string, sentence: string) => void shown.push(`${state}: ${sentence}`),
    setMenu: (menu: readonly MenuItemConstructorOptions[]) => void menus.push(menu),
  }
  const putUp = (): void => tray.putUp({ icon, words: () => mainWords[language.tag].tray })
  const tell = alsoHeardBy((name) => void told.push(name), tray.hearers)
  return { tray, putUp, tell, shown, menus, happened, told, language }
}

const signedIn = {
  state: 'signedIn',
  organisation: { name: 'contoso.example', isSample: false },
  operator: { name: 'Sofia Marino' },
  kept: 'inKeychain',
} as const

it('shows what the page is told, from the moment it is put up', () => {
  const { tray, putUp, tell, shown, told } = open()
  tell('sessionChanged', signedIn)
  expect(shown).toEqual([])
  putUp()
  tray.showCount(1)
  tray.showCount(2)
  tell('connectionChanged', { problem: { kind: 'offline', cause: 'nameNotFound', reference: 'PB-1' } })
  tell('awaitedChanged', [])
  expect(shown).toEqual([
    'onHand: Patchboard · On hand',
    'queued: Patchboard · A message waits to be sent',
    'queued: Patchboard · 2 messages wait to be sent',
    'trouble: Patchboard · Something is in the way',
  ])
  expect(told).toEqual(['sessionChanged', 'connectionChanged', 'awaitedChanged'])
})

it('its menu opens the console, the strip, what stands there, and quits, in the operator’s language', () => {
  const { tray, putUp, menus, happened, language } = open()
  putUp()
  const press = Reflect.get(menus[0]?.[3] ?? {}, 'type')
  expect(press).toBe('separator')
  for (const { click } of menus[0] ?? []) if (click) Reflect.apply(click, undefined, [])
  expect(happened).toEqual(['console', 'strip', 'front', 'quit'])
  language.tag = 'de'
  tray.followWords()
  expect(menus[1]?.map(({ label }) => label)).toEqual([
    'Ganze Konsole',
    'Schmaler Streifen',
    'Nach vorn holen',
    undefined,
    'Patchboard beenden',
  ])
})

it('the icons are those of the pictures in build/icons', () => {
  const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
  const text = execFileSync(process.execPath, [fileAt('../../build/generate-tray-icons.mjs'), '--print'], {
    encoding: 'utf8',
  })
  expect(text).toBe(readFileSync(fileAt('tray-icons.generated.ts'), 'utf8'))
})
