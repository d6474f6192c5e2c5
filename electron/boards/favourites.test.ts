import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isPersonId, type PersonId } from '../../shared/person'
import { SealedFile } from '../secrets/sealed-file'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { Favourites } from './favourites'

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

const [martina, mario] = [idOf('martina'), idOf('mario')]

async function open(folder?: string, box = new KeyBox()) {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'patchboard-favourites-')))
  const log = createRecordedLog()
  const told: (readonly PersonId[])[] = []
  const favourites = new Favourites({
    folder: place,
    log,
    openStore: (path) => Promise.resolve(new SealedFile({ path, box, log })),
    onChange: (ids) => told.push(ids),
  })
  return { favourites, folder: place, box, log, told }
}

describe('favourites', () => {
  it('are kept for the account over a restart, sealed, and undone by pressing again', async () => {
    const { favourites, folder, box } = await open()
    await favourites.follow('sofia')
    await favourites.toggle(martina)
    await favourites.toggle(mario)
    const again = await open(folder, box)
    await again.favourites.follow('sofia')
    expect(again.favourites.read()).toEqual([martina, mario])
    await again.favourites.toggle(martina)
    expect(again.favourites.read()).toEqual([mario])
    const [file = ''] = await readdir(folder)
    expect(file).not.toContain('sofia')
    expect(await readFile(join(folder, file), 'latin1')).not.toContain('mario')
  })

  it('are another list for another account, and come back with the first', async () => {
    const { favourites, told } = await open()
    await favourites.follow('sofia')
    await favourites.toggle(martina)
    await favourites.follow('bert')
    expect(favourites.read()).toEqual([])
    await favourites.follow(undefined)
    await favourites.toggle(mario)
    expect(favourites.read()).toEqual([])
    await favourites.follow('sofia')
    expect(told.at(-1)).toEqual([martina])
  })

  it('of who has left are gone at once, before the next list is read', async () => {
    const { favourites, told } = await open()
    await favourites.follow('sofia')
    await favourites.toggle(martina)
    void favourites.follow('bert')
    expect(told.at(-1)).toEqual([])
  })

  it('pressed twice in a row are as before', async () => {
    const { favourites } = await open()
    await favourites.follow('sofia')
    await Promise.all([favourites.toggle(martina), favourites.toggle(martina)])
    expect(favourites.read()).toEqual([])
  })

  it('behind a locked keychain are not overwritten, and join the others once it is open', async () => {
    const { favourites, folder, box } = await open()
    await favourites.follow('sofia')
    await favourites.toggle(martina)
    const later = await open(folder, box)
    box.current = 'locked'
    await later.favourites.follow('sofia')
    await later.favourites.toggle(mario)
    expect(later.favourites.read()).toEqual([mario])
    box.current = 'ready'
    await later.favourites.toggle(idOf('ana'))
    expect(later.favourites.read()).toEqual([martina, mario, idOf('ana')])
  })

  it('of another shape are not used, and the log says so', async () => {
    const { favourites, folder, box } = await open()
    await favourites.follow('sofia')
    await favourites.toggle(martina)
    const [file = ''] = await readdir(folder)
    const path = join(folder, file)
    await new SealedFile({ path, box, log: createRecordedLog() }).save('{"no":"list"}')
    const again = await open(folder, box)
    await again.favourites.follow('sofia')
    expect(again.favourites.read()).toEqual([])
    expect(again.log.lines.join()).toContain('favourites')
    await writeFile(path, 'rubbish')
    await again.favourites.follow('sofia')
    expect(again.favourites.read()).toEqual([])
  })
})
