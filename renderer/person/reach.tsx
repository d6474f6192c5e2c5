import type { ReactNode, RefObject } from 'react'
import type { Phone } from '../../shared/person'
import { CopyButton } from '../ui/copy-button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import reach from './reach.module.css'
import { toDialled } from './to-dialled'

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
        const dialled = toDialled(phone)
        return (
          <li key={`${phone.kind} ${phone.number}`} className={reach.line}>
            <span className={reach.number}>
              <span className={reach.digits}>
                {kind} {dialled}
              </span>
              {phone.extension !== undefined && <span className={reach.full}>{phone.number}</span>}
            </span>
            <CopyButton
              label={person.copy}
              what={person.whichNumber(kind, dialled)}
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
