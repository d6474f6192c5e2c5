import type { HandOverChoice } from '../../../shared/settings'
import type { Fetch } from '../../outside-world'
import { createCopyHandOver } from './by-copy'
import { createHttpHandOver } from './by-http'
import { createLinkHandOver } from './by-link'
import { createProgramHandOver } from './by-program'
import type { HandOver } from './hand-over'

/** What hand-overs need of the computer. */
export interface HandOverParts {
  readonly openLink: (link: string) => Promise<void>
  readonly copy: (text: string) => Promise<void>
  /** To the telephone system, with the computer's proxy and certificates. */
  readonly fetchFromPhone: Fetch
  /** What it wants to see in headers, by their names in small letters; undefined: the keychain does not give it. */
  readonly phoneHeaders: () => Promise<Readonly<Record<string, string>> | undefined>
}

/** The caller waits meanwhile, milliseconds. */
const deadline = 10_000

/** The adapter for a choice. */
export function createHandOver(choice: HandOverChoice, parts: HandOverParts): HandOver {
  const { openLink, copy, fetchFromPhone: fetch, phoneHeaders: headers } = parts
  switch (choice.by) {
    case 'tel':
    case 'callto':
    case 'sip':
      return createLinkHandOver({
        scheme: choice.by,
        openLink,
        ...('domain' in choice && choice.domain !== undefined && { domain: choice.domain }),
      })
    case 'copy':
      return createCopyHandOver(copy)
    case 'program':
      return createProgramHandOver({ ...choice, deadline })
    case 'http':
      return createHttpHandOver({ choice, headers, fetch, deadline })
  }
}
