import type { ReactNode } from 'react'
import { useLanguage } from '../words/language'
import type { RoleName } from '../words/words-of-settings'
import roles from './four-roles.module.css'

const order: readonly RoleName[] = ['you', 'server', 'app', 'calendars']

/** One sign each: a person, a shield, a board of keys, a calendar. Drawn in 24 by 24. */
const signs: Readonly<Record<RoleName, string>> = {
  you: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8c.6-3.8 3.6-6 7.5-6s6.9 2.2 7.5 6',
  server: 'M12 3 5 6v5c0 4.6 2.8 8.2 7 10 4.2-1.8 7-5.4 7-10V6l-7-3Zm-3 9 2.2 2.2L15.5 10',
  app: 'M5 4h14v16H5V4Zm3.5 4h.1m3.4 0h.1m3.4 0h.1M8.5 12h.1m3.4 0h.1m3.4 0h.1M8.5 16h7',
  calendars: 'M4 6h16v14H4V6Zm0 4h16M8 3.5V7m8-3.5V7m-7 7h2m2 0h2m-6 3h2',
}

/** Who has a part in signing in, from left to right, with the way the key takes between them. */
export function FourRoles(): ReactNode {
  const { account } = useLanguage().words.settings
  return (
    <div className={roles.roles}>
      <svg className={roles.picture} viewBox="0 0 600 72" aria-hidden="true">
        {order.map((role, at) => (
          <g key={role} transform={`translate(${at * 150 + 51} 8)`}>
            <circle className={roles.ground} cx="24" cy="24" r="27" />
            <path className={roles.sign} transform="translate(6 6) scale(1.5)" d={signs[role]} />
          </g>
        ))}
        {[0, 1, 2].map((at) => (
          <path key={at} className={roles.way} d={`M${at * 150 + 112} 32h74m-8-6 8 6-8 6`} />
        ))}
      </svg>
      <ul className={roles.list}>
        {order.map((role) => (
          <li key={role}>
            <strong className={roles.name}>{account.roles[role].name}</strong>
            <p className={roles.sentence}>{account.roles[role].sentence}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
