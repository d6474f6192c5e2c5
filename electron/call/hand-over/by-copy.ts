import { done } from '../../../shared/outcome'
import { notHandedOver, type HandOver } from './hand-over'

/** Puts the number on the clipboard, as the directory writes it: the operator pastes it into the telephone program. */
export const createCopyHandOver = (copy: (text: string) => Promise<void>): HandOver => ({
  kind: 'copied',
  give: async ({ number }) => {
    if (number === undefined) return notHandedOver('numberGone')
    await copy(number)
    return done(undefined)
  },
})
