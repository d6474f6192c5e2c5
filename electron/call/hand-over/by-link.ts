import { done } from '../../../shared/outcome'
import { notHandedOver, type HandOver } from './hand-over'
import { toDialled } from './to-dialled'

/** The links that telephone programs answer to. */
export const linkSchemes = ['tel', 'callto', 'sip'] as const

export type LinkScheme = (typeof linkSchemes)[number]

interface LinkParts {
  readonly scheme: LinkScheme
  /** Of the telephone system, for `sip:4021@<domain>`. */
  readonly domain?: string
  readonly openLink: (link: string) => Promise<void>
}

/** Hands over by a link, as a click on a number in a web page does; the computer knows which program takes it. */
export const createLinkHandOver = ({ scheme, domain, openLink }: LinkParts): HandOver => ({
  kind: 'link',
  give: async ({ number }) => {
    const digits = number === undefined ? undefined : toDialled(number)
    if (digits === undefined) return notHandedOver('notDialable')
    const host = scheme === 'sip' && domain !== undefined ? `@${domain}` : ''
    try {
      await openLink(`${scheme}:${digits}${host}`)
      return done(undefined)
    } catch {
      return notHandedOver('noProgram')
    }
  },
})
