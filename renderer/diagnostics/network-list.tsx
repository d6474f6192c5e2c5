import type { ReactNode } from 'react'
import { markOf, networkSteps, type NetworkFinding, type NetworkStep } from '../../shared/network-check'
import { Button } from '../ui/button'
import { useLanguage, type Language } from '../words/language'
import sheet from './diagnostics-dialog.module.css'
import { toFindingWords } from './to-finding-words'
import type { NetworkCheck, NetworkFindings } from './use-network-check'

const looks = { fine: sheet.fine, noted: sheet.noted, failed: sheet.failed } as const

const toMark = (finding: NetworkFinding | undefined) => (finding ? markOf(finding) : 'failed')

const toSentence = (finding: NetworkFinding | undefined, language: Language): string =>
  finding ? toFindingWords(finding, language) : language.words.networkCheck.failed

/** The list for the text that IT gets. */
export function toNetworkLines(findings: NetworkFindings, language: Language): readonly string[] {
  const { networkCheck } = language.words
  if (findings.size === 0) return [networkCheck.notChecked]
  return [...findings].map(([step, finding]) => {
    const mark = networkCheck.marks[toMark(finding)]
    return `${networkCheck.title}, ${networkCheck.steps[step]}: ${mark}. ${toSentence(finding, language)}`
  })
}

function Finding({ step, check }: { readonly step: NetworkStep; readonly check: NetworkCheck }): ReactNode {
  const language = useLanguage()
  const { networkCheck } = language.words
  const finding = check.findings.get(step)
  const mark = toMark(finding)
  return (
    <li className={sheet.step}>
      <span className={sheet.stepName}>{networkCheck.steps[step]}</span>
      {check.findings.has(step) ? (
        <>
          <span className={looks[mark]}>{networkCheck.marks[mark]}</span>
          <span>{toSentence(finding, language)}</span>
        </>
      ) : (
        <span className={sheet.soft}>{check.step === step && networkCheck.checking}</span>
      )}
    </li>
  )
}

/** What is on the way to the servers, step by step, looked at when somebody asks for it. */
export function NetworkList({ check }: { readonly check: NetworkCheck }): ReactNode {
  const { networkCheck } = useLanguage().words
  const isBusy = check.step !== undefined
  const hasBegun = isBusy || check.findings.size > 0
  return (
    <>
      <h3 className={sheet.heading}>{networkCheck.title}</h3>
      <p className={sheet.soft}>{networkCheck.means}</p>
      {hasBegun && (
        <ol className={sheet.steps} aria-label={networkCheck.title} aria-live="polite" aria-busy={isBusy}>
          {networkSteps.map((step) => (
            <Finding key={step} step={step} check={check} />
          ))}
        </ol>
      )}
      <Button id="check-network" disabled={isBusy} onClick={check.run}>
        {hasBegun && !isBusy ? networkCheck.again : networkCheck.check}
      </Button>
    </>
  )
}
