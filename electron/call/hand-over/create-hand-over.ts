import type { HandOverChoice } from '../../../shared/settings'
import { createCopyHandOver } from './by-copy'
import { createLinkHandOver } from './by-link'
import { createProgramHandOver } from './by-program'
import type { HandOver } from './hand-over'

/** What hand-overs need of the computer. */
export interface HandOverParts {
  readonly openLink: (link: string) => Promise<void>
  readonly copy: (text: string) => Promise<void>
}

/** The caller waits meanwhile, milliseconds. */
const deadline = 10_000

/** The adapter for a choice. */
export function createHandOver(choice: HandOverChoice, { openLink, copy }: HandOverParts): HandOver {
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
  }
}
