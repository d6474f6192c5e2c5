import type { ReactNode } from 'react'
import { Spoken } from '../ui/spoken'
import { useLanguage } from '../words/language'
import { Header } from './header'
import layout from './console.module.css'
import starting from './starting.module.css'

const rows = [70, 55, 64, 48, 60, 52]

/** The shape of the console before anything is known: it stands still, nothing turns. */
export function Starting(): ReactNode {
  const { console } = useLanguage().words
  return (
    <div className={layout.console}>
      <Header>
        <div className={starting.search} />
      </Header>
      <div className={layout.boards} />
      <main className={layout.people}>
        <Spoken isLive>{console.starting}</Spoken>
        <div className={starting.head} />
        {rows.map((width) => (
          <div key={width} className={starting.row} aria-hidden="true">
            <i className={starting.face} />
            <i className={starting.line} style={{ width: `${width * 2}px` }} />
          </div>
        ))}
      </main>
      <div className={layout.person} />
      <div className={starting.foot} />
    </div>
  )
}
