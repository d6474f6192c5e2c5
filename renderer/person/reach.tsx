import type { ReactNode, RefObject } from 'react'
import { dialledOf, type Phone } from '../../shared/person'
import { CopyButton } from '../ui/copy-button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import reach from './reach.module.css'

/** What is read: as people here write it, or as the directory spells it. */
const toWritten = ({ shown, number }: Phone): string => shown ?? number

interface Props {
  readonly phones: readonly Phone[]
  readonly copy: (text: string) => Promise<boolean>
  /** The key that presses the first copy button, and that button. */
  readonly copyKey: string
  readonly firstCopy: RefObject<HTMLButtonElement | null>
}

/** On which numbers they can be reached. */
export function Reach({ phones, copy, copyKey, firstCopy }: Props): ReactNode {
  const { person } = useLanguage().words
  if (phones.length === 0) return <p className={reach.none}>{person.noNumber}</p>
  return (
    <ul>
      {phones.map((phone, index) => {
        const kind = person.phone[phone.kind]
        const dialled = dialledOf(phone)
        const written = phone.extension ?? toWritten(phone)
        return (
          <li key={`${phone.kind} ${phone.number}`} className={reach.line}>
            <span className={reach.number}>
              <span className={reach.digits}>
                {kind} {written}
              </span>
              {phone.extension !== undefined && <span className={reach.full}>{toWritten(phone)}</span>}
            </span>
            <CopyButton
              label={person.copy}
              what={person.whichNumber(kind, written)}
              copiedLabel={person.copied}
              copy={() => copy(dialled)}
              {...(index === 0 && { button: firstCopy, hint: <KeyHint>{copyKey}</KeyHint> })}
            />
          </li>
        )
      })}
    </ul>
  )
}
