import { useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { isLocked } from '../../shared/settings'
import type { EndpointState } from '../../shared/telephone'
import { useBridge } from '../news/use-news'
import { useSettings } from '../news/use-settings'
import { useTelephone } from '../news/use-telephone'
import { toProblemWords } from '../problems/problem-words'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { useLanguage } from '../words/language'
import { TextField } from './field'
import { Decided } from './decided'
import { SaidLine } from './said-line'
import look from './telephone-options.module.css'
import { useSaid, useSaving } from './use-saving'

interface Props {
  readonly now: Instant
}

/** Whether anybody is heard, and where; read aloud when it changes. */
function StateLine({ endpoint, now }: Props & { readonly endpoint: EndpointState }): ReactNode {
  const language = useLanguage()
  const { telephone } = language.words
  if (endpoint.state === 'off') return <p role="status">{telephone.off}</p>
  if (endpoint.state === 'open') {
    return <p role="status">{telephone.heardAt(`http://127.0.0.1:${endpoint.port}/call`)}</p>
  }
  const { title, cause, nextStep } = toProblemWords(endpoint.problem, language, { now, during: 'atWork' })
  return (
    <p role="alert" className={look.wrong}>
      {title} {cause} {nextStep}
    </p>
  )
}

/** A new secret silences every program that has the old one: that takes two presses. */
function Secret({ now }: Props): ReactNode {
  const { telephone, console } = useLanguage().words
  const bridge = useBridge()
  const [isAsked, ask] = useState(false)
  const [said, wish] = useSaid()
  const copy = async (): Promise<boolean> => (await bridge.setUpTelephone({ wish: 'copySecret' })).ok
  const renew = (): void => {
    ask(false)
    void wish(bridge.setUpTelephone({ wish: 'renewSecret' }))
  }
  return (
    <>
      <div className={look.line}>
        <CopyButton label={telephone.copySecret} copiedLabel={telephone.secretCopied} copy={copy} />
        {!isAsked && <Button onClick={() => ask(true)}>{telephone.renewSecret}</Button>}
      </div>
      {isAsked && (
        <div className={look.line}>
          <p>{telephone.renewQuestion}</p>
          <Button autoFocus onClick={() => ask(false)}>
            {console.cancel}
          </Button>
          <Button onClick={renew}>{telephone.renewNow}</Button>
        </div>
      )}
      <SaidLine said={said} done={telephone.saved} now={now} />
    </>
  )
}

/** Whether programs on this computer may tell of calls, at which port, with which secret. */
export function EndpointOptions({ now }: Props): ReactNode {
  const { telephone } = useLanguage().words
  const { values, origins } = useSettings()
  const { endpoint, kept } = useTelephone()
  const { callEndpoint } = values
  const [said, save] = useSaving()
  const [port, setPort] = useState(String(callEndpoint.port))
  const isDecided = isLocked(origins.callEndpoint)
  const choose = (on: boolean): void => void save({ callEndpoint: { on, port: Number(port) } })
  return (
    <section className={look.part}>
      <h3 className={look.heading}>{telephone.comesIn}</h3>
      <label className={look.check}>
        <input
          type="checkbox"
          checked={callEndpoint.on}
          disabled={isDecided}
          onChange={({ target }) => choose(target.checked)}
        />
        {telephone.listen}
      </label>
      <p className={look.soft}>{telephone.listenMeans}</p>
      <form
        className={look.fields}
        onSubmit={(event) => {
          event.preventDefault()
          choose(callEndpoint.on)
        }}
      >
        <TextField
          label={telephone.port}
          value={port}
          disabled={isDecided}
          inputMode="numeric"
          size={6}
          onText={setPort}
        />
        {port !== String(callEndpoint.port) && <Button type="submit">{telephone.save}</Button>}
      </form>
      <Decided origin={origins.callEndpoint} />
      <SaidLine said={said} done="" now={now} />
      <StateLine endpoint={endpoint} now={now} />
      {callEndpoint.on && <Secret now={now} />}
      {kept === 'untilClosed' && <p className={look.soft}>{telephone.untilClosed}</p>}
    </section>
  )
}
