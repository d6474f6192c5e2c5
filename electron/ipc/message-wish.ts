import { z } from 'zod'
import { isMessageId } from '../../shared/message'
import { draftForm, writtenForm } from '../messages/kept-message'

const id = z.string().refine(isMessageId)

/** What the operator wants done with messages: every text has its longest length, and a subject is one line. */
export const messageWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keep'), draft: draftForm }),
  z.object({
    kind: z.literal('send'),
    way: z.enum(['mail', 'teams', 'copy']),
    draft: draftForm,
    written: writtenForm,
  }),
  z.object({ kind: z.literal('sendAgain'), id }),
  z.object({ kind: z.literal('wasSent'), id }),
  z.object({ kind: z.literal('discard'), id }),
  z.object({ kind: z.literal('bringBack') }),
])
