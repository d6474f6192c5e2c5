import type { ReactNode } from 'react'
import legend from './legend.module.css'
import { Swatch, type Fill } from './swatch'

const order: readonly Fill[] = ['busy', 'tentative', 'outOfOffice', 'elsewhere', 'free', 'notKnown']

interface Props {
  readonly label: string
  readonly words: Readonly<Record<Fill, string>>
}

/** What the looks of the day bar mean. */
export function Legend({ label, words }: Props): ReactNode {
  return (
    <ul className={legend.legend} aria-label={label}>
      {order.map((fill) => (
        <li key={fill} className={legend.entry}>
          <Swatch of={fill} />
          {words[fill]}
        </li>
      ))}
    </ul>
  )
}
