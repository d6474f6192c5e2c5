import { plainBox } from './plain-box'
import { openSampleDirectory } from './sample-directory'
import { openSeededDirectory } from './seeded-directory'

/** A program that reads the directory of a company until it is killed: the child of the kill test. */
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
  await directory.close()
  process.stdout.write('whole\n')
  await world.close()
}

void seed(process.argv[2] ?? '', Number(process.argv[3]))
