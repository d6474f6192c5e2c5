import type { KeyName } from '../words/words-of-keys'
import { shortcuts, type Command, type Shortcut } from './keyboard'
import type { Stroke } from './to-stroke'

/** A key that a command can have: with Ctrl (⌘) or Alt a letter or digit, or one of F1 to F12. */
export type Held = Pick<Stroke, 'key' | 'isMod' | 'isAlt'>

/** Why a key cannot be chosen. */
export type Refusal =
  { readonly why: 'letterAlone' | 'notAKey' | 'reserved' } | { readonly why: 'taken'; readonly by: KeyName }

const functionKey = /^F([1-9]|1[0-2])$/
const letterOrDigit = /^[a-z\d]$/

/** Keys of the system, of the window and of writing: whoever took them would take those away. */
const reserved = new Set([
  ...['a', 'c', 'v', 'x', 'z', 'y', 'h', 'm', 'q', 'r', 'w'].map((key) => `Mod+${key.toUpperCase()}`),
  ...['F10', 'F11', 'F12'],
])

/** How a key stands in the settings: “Mod+K” (Ctrl, or ⌘ on a Mac), “Alt+M”, “F9”. */
export const toKeyText = ({ key, isMod, isAlt }: Held): string =>
  [isMod && 'Mod', isAlt && 'Alt', key.toUpperCase()].filter((part) => part !== false).join('+')

/** Undefined: it is no such text. */
export function parseKeyText(text: string): Held | undefined {
  const [, held, key] = /^(?:(Mod|Alt)\+)?([A-Z\d]|F\d{1,2})$/.exec(text) ?? []
  if (key === undefined) return undefined
  return {
    key: functionKey.test(key) ? key : key.toLowerCase(),
    isMod: held === 'Mod',
    isAlt: held === 'Alt',
  }
}

const isFixed = ({ name }: Shortcut): boolean => fixed.includes(name)

/** What an operator must find on every desk: moving, handing over, stepping back. */
const fixed: readonly KeyName[] = ['choose', 'page', 'firstAndLast', 'transfer', 'transferTo', 'escape']

const holds = (row: Shortcut, { key, isMod, isAlt }: Held): boolean =>
  (row.isMod ?? false) === isMod && (row.isAlt ?? false) === isAlt && Object.hasOwn(row.commands, key)

function refusalOfForm({ key, isMod, isAlt }: Held): Refusal | undefined {
  const isFunctionKey = functionKey.test(key)
  if (key.length === 1 && !isMod && !isAlt) return { why: 'letterAlone' }
  if (!isFunctionKey && !letterOrDigit.test(key)) return { why: 'notAKey' }
  // Both together are AltGr on Windows; Alt with F-keys is the system's everywhere.
  if (isAlt && (isMod || isFunctionKey)) return { why: 'reserved' }
  return undefined
}

/** Says why a command cannot have this key beside the others of a table; undefined: it can. */
export function refusalOf(held: Held, command: Command, table: readonly Shortcut[]): Refusal | undefined {
  const own = shortcuts.find((row) => holds(row, held))
  if (own?.commands[held.key] !== command) {
    const refusal = refusalOfForm(held) ?? (reserved.has(toKeyText(held)) ? { why: 'reserved' } : undefined)
    if (refusal) return refusal
  }
  const taken = table.find((row) => holds(row, held) && row.commands[held.key] !== command)
  return taken && { why: 'taken', by: taken.name }
}

/** One key of its own for a command of a row. */
const toRow = ({ name, yields }: Shortcut, { key, isMod, isAlt }: Held, command: Command): Shortcut => ({
  name,
  ...(isMod && { isMod }),
  ...(isAlt && { isAlt }),
  shown: [key.toUpperCase()],
  commands: { [key]: command },
  ...(yields && { yields }),
})

const without = (row: Shortcut, gone: ReadonlySet<string>): Shortcut => ({
  ...row,
  commands: Object.fromEntries(Object.entries(row.commands).filter(([, command]) => !gone.has(command))),
})

interface Change {
  readonly row: Shortcut
  readonly command: Command
  readonly held: Held
}

function* toChanges(changes: Readonly<Record<string, string>>): Generator<Change> {
  for (const [name, text] of Object.entries(changes)) {
    const row = shortcuts.find(
      (one) => !isFixed(one) && Object.values(one.commands).some((own) => own === name),
    )
    const command = row && Object.values(row.commands).find((own) => own === name)
    const held = parseKeyText(text)
    if (row && command && held) yield { row, command, held }
  }
}

interface Built {
  readonly table: readonly Shortcut[]
  /** The first that cannot have its key beside the others. */
  readonly refused?: Change
}

function build(all: readonly Change[]): Built {
  const moved = new Set<string>(all.map(({ command }) => command))
  const kept = shortcuts.map((row) => without(row, moved))
  let table = kept.filter(({ commands }) => Object.keys(commands).length > 0)
  for (const change of all) {
    const { row, command, held } = change
    if (refusalOf(held, command, table)) return { table, refused: change }
    table = [...table, toRow(row, held, command)]
  }
  return { table }
}

/**
 * The table of keys with those that the operator changed: command → key. A change that cannot be, such as one written into the
 * settings by hand, is left out, and the command keeps its key.
 */
export function keymapWith(changes: Readonly<Record<string, string>>): readonly Shortcut[] {
  let all: readonly Change[] = [...toChanges(changes)]
  for (;;) {
    const { table, refused } = build(all)
    if (!refused) return table
    all = all.filter((change) => change !== refused)
  }
}

/** A command with the key that it has now. */
export interface Bound {
  readonly command: Command
  readonly held: Held
}

/** Every command of a name that may have another key, in the order of the table; empty: they stay as they are. */
export function boundTo(name: KeyName, table: readonly Shortcut[]): readonly Bound[] {
  const own = shortcuts.filter((row) => row.name === name && !isFixed(row))
  const commands = [...new Set(own.flatMap(({ commands: keys }) => Object.values(keys)))]
  return commands.flatMap((command) => {
    const held = heldBy(command, table)
    return held ? [{ command, held }] : []
  })
}

/** The key of a command; undefined: another command took it. */
export function heldBy(command: Command, table: readonly Shortcut[]): Held | undefined {
  for (const row of table) {
    const key = Object.keys(row.commands).find((one) => row.commands[one] === command)
    if (key !== undefined) return { key, isMod: row.isMod ?? false, isAlt: row.isAlt ?? false }
  }
  return undefined
}
