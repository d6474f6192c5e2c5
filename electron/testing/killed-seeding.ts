import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { plainBox } from './plain-box'
import { openSampleDirectory } from './sample-directory'
import { openSeededDirectory } from './seeded-directory'

/** The file is another one once it has been written anew. */
const inodeOf = async (path: string): Promise<number> => (await stat(path)).ino

/** A program that reads the directory of a company until it is killed, and then has it put in order: the child of the kill tests. */
async function seed(path: string, size: number): Promise<void> {
  const world = await openSampleDirectory({
    size,
    latency: () => 8,
    meddle: (request, goOn) => {
      if (request.url.includes('/users?')) process.stdout.write('page\n')
      return goOn()
    },
  })
  const directory = openSeededDirectory({ world, path, box: plainBox, tell: () => undefined })
  directory.open('anna')
  await directory.refresh('everything')
  const before = await inodeOf(path)
  process.stdout.write('read\n')
  while ((await inodeOf(path)) === before) await sleep(5)
  await directory.close()
  process.stdout.write('whole\n')
  await world.close()
}

void seed(process.argv[2] ?? '', Number(process.argv[3]))
