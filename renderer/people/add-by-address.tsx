import type { ReactNode } from 'react'
import { mostAdded } from '../../shared/added'
import type { Person } from '../../shared/person'
import { useBridge } from '../news/use-news'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import line from './add-by-address.module.css'
import { Nobody } from './nobody'

interface Props {
  readonly address: string
  /** Everyone who is known, those included who were added before. */
  readonly people: readonly Person[]
}

/** That nobody has this address, and the offer to add somebody by it, or why no more can be. */
function useOffer({ address, people }: Props) {
  const { words, times } = useLanguage()
  const { added } = words
  const bridge = useBridge()
  const isFull = people.filter(({ from }) => from === 'address').length >= mostAdded
  return {
    sentence: added.nobodyHas(address),
    ...(isFull && { full: added.full(times.number(mostAdded)) }),
    hint: added.hint,
    label: added.add(address),
    act: () => void bridge.changeAdded({ do: 'add', address }),
  }
}

/** In place of rows: nobody has this address, and by it somebody can be added. */
export function AddByAddress(props: Props): ReactNode {
  const { sentence, full, hint, label, act } = useOffer(props)
  if (full !== undefined) return <Nobody sentence={sentence} hint={full} />
  return <Nobody sentence={sentence} hint={hint} action={{ label, key: '↵', act }} />
}

/** Below rows that the address names as well, by its beginning or by a name. */
export function AddByAddressToo({ keyName, ...props }: Props & { readonly keyName: string }): ReactNode {
  const { sentence, full, label, act } = useOffer(props)
  return (
    <div className={line.line} role="status">
      <p className={line.sentence}>{full === undefined ? sentence : `${sentence} ${full}`}</p>
      {full === undefined && (
        <Button onClick={act}>
          {label}
          <span aria-hidden="true">
            <KeyHint>{keyName}</KeyHint>
          </span>
        </Button>
      )}
    </div>
  )
}
