import { createRecordedLog } from './recorded-log'
import { SettingsKeeper } from '../settings/settings-keeper'

/** A program that does nothing but choose, until it is killed: the child of the kill test. */
async function chooseForever(path: string): Promise<void> {
  const parts = { path, now: () => 0, log: createRecordedLog() }
  const settings = await SettingsKeeper.open(parts, { environment: {}, policy: {} })
  process.stdout.write('choosing\n')
  for (let round = 0; ; round += 1) {
    const sign = 'AB'.charAt(round % 2)
    await settings.change({ messageTemplates: Array.from({ length: 50 }, () => sign.repeat(500)) })
  }
}

void chooseForever(process.argv[2] ?? '')
