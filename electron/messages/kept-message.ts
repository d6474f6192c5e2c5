import { z } from 'zod'
import {
  isMessageId,
  longestBody,
  longestCallerField,
  longestMessage,
  longestSubject,
} from '../../shared/message'
import { isPersonId, longestPersonId } from '../../shared/person'

const moment = z.number()
const name = z.string().max(256)

/** What the operator writes down, as it comes from the page and as it rests. */
export const draftForm = z.object({
  id: z.string().refine(isMessageId),
  to: z.object({ id: z.string().max(longestPersonId).refine(isPersonId), name }),
  caller: z.object({
    name: z.string().max(longestCallerField).exactOptional(),
    number: z.string().max(longestCallerField).exactOptional(),
  }),
  text: z.string().max(longestMessage),
  isUrgent: z.boolean(),
  promised: moment.exactOptional(),
  takenAt: moment,
})

/** The words in which it goes out. A subject is one line. */
export const writtenForm = z.object({
  subject: z
    .string()
    .max(longestSubject)
    .regex(/^[^\r\n]*$/),
  body: z.string().max(longestBody),
})

const at = moment

const stateForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft') }),
  z.object({ kind: z.literal('queued') }),
  /** Written before it goes out: who is killed from here on cannot know whether it went. */
  z.object({ kind: z.literal('sending'), at }),
  z.object({ kind: z.literal('unsure'), at }),
  z.object({ kind: z.literal('sent'), at }),
  z.object({
    kind: z.literal('failed'),
    why: z.enum(['notAllowed', 'noAddress', 'refused']),
    isCopied: z.boolean(),
  }),
  z.object({ kind: z.literal('copied'), at }),
  z.object({ kind: z.literal('inTeams'), at, isCopied: z.boolean() }),
])

/** A message as it rests: with the words and the address with which it goes out. */
export const keptMessageForm = draftForm.extend({
  state: stateForm,
  written: writtenForm.exactOptional(),
  address: z.string().exactOptional(),
})

export type KeptMessage = z.infer<typeof keptMessageForm>
export type KeptState = KeptMessage['state']
