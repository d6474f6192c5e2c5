import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Broadcasts } from '../../shared/ipc'
import { parsePeopleText } from '../../shared/people-text'
import { Desk } from '../desk'
import { KeyBox } from './key-box'
import { createRecordedLog } from './recorded-log'
import { ScriptedProvider, toJson } from './scripted-provider'
import { openSettled } from './settled'

export interface ScriptedDesk {
  readonly desk: Desk
  readonly idp: ScriptedProvider
  /** What the page was told, in order: the names of sessions and people. */
  readonly told: readonly string[]
  readonly people: () => number
  readonly folder: string
  readonly box: KeyBox
  /** Paths asked of the calendar server, without their queries. */
  readonly asked: readonly string[]
  /** What was sent with them. */
  readonly sent: readonly string[]
  /** Who stands in the directory from now on. */
  users: readonly object[]
}

/** What an earlier desk left on the computer, and who is asked at sign-in. */
type Before = Pick<ScriptedDesk, 'folder' | 'box' | 'idp' | 'users'>

function toLine({ sessionChanged, peopleChanged }: Partial<Broadcasts>): string {
  if (sessionChanged) {
    const name = 'operator' in sessionChanged ? sessionChanged.operator.name : undefined
    return [sessionChanged.state, ...(name === undefined ? [] : [name])].join(' ')
  }
  return peopleChanged
    ? `people ${peopleChanged.isAnew ? 'anew ' : ''}${parsePeopleText(peopleChanged.people).length}`
    : 'other'
}

/** The real desk: only the sign-in page and the calendar server, which has one answer to everything, are made up. */
export async function openScriptedDesk(before?: Before): Promise<ScriptedDesk> {
  const idp = before?.idp ?? new ScriptedProvider()
  const { world } = idp
  const told: string[] = []
  const asked: string[] = []
  const sent: string[] = []
  const folder = before?.folder ?? (await mkdtemp(join(tmpdir(), 'patchboard-desk-')))
  const box = before?.box ?? new KeyBox()
  const desk = await Desk.open({
    world: {
      ...world,
      fetch: (request) => {
        if (!request.url.startsWith(world.graphRoot)) return world.fetch(request)
        asked.push(new URL(request.url).pathname)
        void request.text().then((text) => sent.push(text))
        return Promise.resolve(toJson({ value: opened.users }))
      },
    },
    profileFolder: folder,
    settings: await openSettled(folder),
    fetchFromPhone: () => Promise.reject(new Error('nobody asks')),
    box,
    country: 'CH',
    now: Date.now,
    elapsed: Date.now,
    random: () => 0.5,
    log: createRecordedLog(),
    language: () => 'en',
    tell: (name, news) => told.push(toLine({ [name]: news })),
    openBrowser: (link) => {
      void idp.browse(link)
      return Promise.resolve()
    },
    copy: () => Promise.resolve(),
    openLink: () => Promise.resolve(),
    choose: { toOpen: () => Promise.resolve(undefined), toSave: () => Promise.resolve(undefined) },
    bringToFront: () => told.push('to the front'),
    showCount: () => undefined,
    notify: () => undefined,
  })
  const opened: ScriptedDesk = {
    ...{ desk, idp, told, folder, box, asked, sent },
    people: () => desk.directory.ids().length,
    users: before?.users ?? [{ id: 'c1', displayName: 'Carla Dorn' }],
  }
  return opened
}
