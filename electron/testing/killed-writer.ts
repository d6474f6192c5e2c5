import { plainBox } from './plain-box'
import { createRecordedLog } from './recorded-log'
import { SealedFile } from '../secrets/sealed-file'

/** A program that does nothing but save, until it is killed: the child of the kill test. */
async function saveForever(path: string): Promise<void> {
  const file = new SealedFile({ path, box: plainBox, log: createRecordedLog() })
  process.stdout.write('saving\n')
  for (let round = 0; ; round += 1) await file.save('AB'.charAt(round % 2).repeat(200_000))
}

void saveForever(process.argv[2] ?? '')
