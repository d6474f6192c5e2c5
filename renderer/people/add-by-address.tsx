import type { ReactNode } from 'react'
import { mostAdded } from '../../shared/added'
import type { Person } from '../../shared/person'
import { useBridge } from '../news/use-news'
import { useLanguage } from '../words/language'
import { Nobody } from './nobody'

interface Props {
  readonly address: string
  /** Everyone who is known, those included who were added before. */
  readonly people: readonly Person[]
}

/** In place of rows: nobody has this address, and by it somebody can be added. */
export function AddByAddress({ address, people }: Props): ReactNode {
  const { words, times } = useLanguage()
  const { added } = words
  const bridge = useBridge()
  const isFull = people.filter(({ from }) => from === 'address').length >= mostAdded
  const sentence = added.nobodyHas(address)
  if (isFull) return <Nobody sentence={sentence} hint={added.full(times.number(mostAdded))} />
  return (
    <Nobody
      sentence={sentence}
      hint={added.hint}
      action={{
        label: added.add(address),
        key: '↵',
        act: () => void bridge.changeAdded({ do: 'add', address }),
      }}
    />
  )
}
