import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { serviceNames, type Diagnostics } from '../../shared/diagnostics'
import { useBridge } from '../news/use-news'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import sheet from './diagnostics-dialog.module.css'
import { NetworkList } from './network-list'
import { SettingLines } from './setting-lines'
import { ageNames, countNames, toPauses, toReport, toSignInLines, toVersionLines } from './to-report'
import { useNetworkCheck } from './use-network-check'

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactNode =>
  lines.map((line) => <p key={line}>{line}</p>)

function Counters({ read }: { readonly read: Diagnostics }): ReactNode {
  const { diagnostics } = useLanguage().words
  const { times } = useLanguage()
  return (
    <table className={sheet.table}>
      <thead>
        <tr>
          {[diagnostics.service, ...countNames.map((what) => diagnostics.counts[what])].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {serviceNames.map((name) => (
          <tr key={name}>
            <th scope="row">{diagnostics.services[name]}</th>
            {countNames.map((what) => (
              <td key={what}>{times.number(read.services[name][what])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Snapshot({ read }: { readonly read: Diagnostics }): ReactNode {
  const language = useLanguage()
  const { words, times } = language
  const { diagnostics } = words
  const { oldest } = read.answers
  const ages = ageNames.map((age) => `${diagnostics.ages[age]} ${times.number(read.answers[age])}`)
  return (
    <>
      <p className={sheet.soft}>{diagnostics.takenAt(times.time(read.at))}</p>
      <h3 className={sheet.heading}>{diagnostics.requests}</h3>
      <Counters read={read} />
      <Lines lines={toPauses(read, language)} />
      <h3 className={sheet.heading}>{diagnostics.answers}</h3>
      <p>{ages.join(' · ')}</p>
      {oldest !== undefined && <p>{diagnostics.oldest(times.moment(oldest, read.at))}</p>}
      <h3 className={sheet.heading}>{diagnostics.signIn}</h3>
      <Lines lines={toSignInLines(read, language)} />
      <h3 className={sheet.heading}>{diagnostics.settings}</h3>
      <SettingLines read={read} />
      <h3 className={sheet.heading}>{diagnostics.versions}</h3>
      <div className={sheet.versions}>
        <Lines lines={toVersionLines(read, language)} />
      </div>
    </>
  )
}

interface Props {
  readonly copy: (text: string) => Promise<boolean>
  readonly close: () => void
}

/** How the console does at one moment, for IT; nothing in it moves until it is read again. */
export function DiagnosticsDialog({ copy, close }: Props): ReactNode {
  const language = useLanguage()
  const { diagnostics, console } = language.words
  const bridge = useBridge()
  const check = useNetworkCheck()
  const [read, setRead] = useState<Diagnostics>()
  const [hasFailed, setHasFailed] = useState(false)
  const readNow = useCallback(async () => {
    const outcome = await bridge.readDiagnostics()
    setHasFailed(!outcome.ok)
    // What was read before stays, with its time.
    if (outcome.ok) setRead(outcome.value)
  }, [bridge])
  useEffect(() => void readNow(), [readNow])
  return (
    <Dialog label={diagnostics.title} close={close} isWide>
      <h2 className={sheet.title}>{diagnostics.title}</h2>
      <p className={sheet.soft}>{diagnostics.intro}</p>
      {hasFailed && <p role="alert">{diagnostics.notRead}</p>}
      {read ? <Snapshot read={read} /> : !hasFailed && <p>{diagnostics.reading}</p>}
      <NetworkList check={check} />
      <div className={sheet.end}>
        {read && (
          <CopyButton
            label={diagnostics.copy}
            copiedLabel={diagnostics.copied}
            copy={() => copy(toReport({ read, findings: check.findings }, language))}
          />
        )}
        <Button onClick={() => void readNow()}>{diagnostics.readAgain}</Button>
        <Button autoFocus onClick={close}>
          {console.close}
          <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </Dialog>
  )
}
