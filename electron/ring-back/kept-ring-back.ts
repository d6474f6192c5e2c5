import { z } from 'zod'
import { handOverKinds } from '../../shared/call'
import { longestCallerField } from '../../shared/message'
import { isPersonId, longestPersonId } from '../../shared/person'
import { isRingBackId } from '../../shared/ring-back'

const moment = z.number()

export const ringBackId = z.string().refine(isRingBackId)

/** Whom the caller wanted. */
export const personForm = z.object({
  id: z.string().max(longestPersonId).refine(isPersonId),
  name: z.string().max(256),
})

export const callerForm = z.object({
  name: z.string().max(longestCallerField).exactOptional(),
  number: z.string().max(longestCallerField).exactOptional(),
})

/** A reminder as it rests. */
export const keptRingBackForm = z.object({
  id: ringBackId,
  person: personForm,
  caller: callerForm,
  /** Not before this moment, whatever the calendar says. */
  from: moment,
  due: moment,
  isByCalendar: z.boolean(),
  isDue: z.boolean(),
  dialled: z.object({ at: moment, by: z.enum(handOverKinds) }).exactOptional(),
})

export type KeptRingBack = z.infer<typeof keptRingBackForm>
