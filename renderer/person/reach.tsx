import type { ReactNode, RefObject } from 'react'
import { dialledOf, type Person, type Phone } from '../../shared/person'
import { usePeople } from '../news/use-people'
import { useSession } from '../news/use-session'
import { CopyButton } from '../ui/copy-button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import type { Calling } from './calling'
import reach from './reach.module.css'
import { TransferButton } from './transfer-button'

/** What is read: as people here write it, or as the directory spells it. */
const toWritten = ({ shown, number }: Phone): string => shown ?? number

interface Props {
  readonly person: Person
  readonly copy: (text: string) => Promise<boolean>
  /** The key that presses the first copy button, and that button. */
  readonly copyKey: string
  readonly firstCopy: RefObject<HTMLButtonElement | null>
  readonly calling: Calling | undefined
}

function Numbers({ person: { id, phones }, copy, copyKey, firstCopy, calling }: Props): ReactNode {
  const { person, calls } = useLanguage().words
  return phones.map((phone, index) => {
    const kind = person.phone[phone.kind]
    const dialled = dialledOf(phone)
    const written = phone.extension ?? toWritten(phone)
    const what = person.whichNumber(kind, written)
    return (
      <li key={`${phone.kind} ${phone.number}`} className={reach.line}>
        <span className={reach.number}>
          <span className={reach.digits}>
            {kind} <bdi>{written}</bdi>
          </span>
          {phone.extension !== undefined && (
            <span className={reach.full}>
              <bdi>{toWritten(phone)}</bdi>
            </span>
          )}
        </span>
        {calling ? (
          <TransferButton
            label={calls.transfer}
            what={what}
            isFirst={index === 0}
            hint={calling.keyOf(index)}
            transfer={() => calling.transfer(id, index)}
          />
        ) : (
          <CopyButton
            label={person.copy}
            what={what}
            copiedLabel={person.copied}
            copy={() => copy(dialled)}
            {...(index === 0 && { button: firstCopy, hint: <KeyHint>{copyKey}</KeyHint> })}
          />
        )}
      </li>
    )
  })
}

/** Why there is none: the directory has none, may not say, or was not asked. */
function NoNumber({ from }: Pick<Person, 'from'>): ReactNode {
  const { person, permissions, added } = useLanguage().words
  const session = useSession()
  const { isNearby = false } = usePeople()
  const maySee = session.state !== 'signedIn' || (session.granted ?? []).includes('fullDirectory')
  const isAsked = from !== 'address' && !isNearby
  const why = maySee ? person.noNumber : permissions.departmentsMissing
  return <p className={reach.none}>{isAsked ? why : added.noNumber}</p>
}

/** On which numbers they can be reached; while a call waits, each hands it over. */
export function Reach(props: Props): ReactNode {
  const { calls } = useLanguage().words
  const { calling, person: chosen } = props
  const hasNumbers = chosen.phones.length > 0
  return (
    <>
      {!hasNumbers && <NoNumber {...chosen} />}
      {(hasNumbers || calling) && (
        <ul>
          <Numbers {...props} />
          {calling && (
            <li className={reach.line}>
              <span className={reach.number}>{calls.teams}</span>
              <TransferButton
                label={calls.openTeams}
                what={calls.teams}
                isFirst={false}
                hint={calling.keyOf('teams')}
                transfer={() => calling.transfer(chosen.id, 'teams')}
              />
            </li>
          )}
        </ul>
      )}
    </>
  )
}
