import { z } from 'zod'
import { callerForm, personForm, ringBackId as id } from '../ring-back/kept-ring-back'

/** What the operator wants done with reminders. */
export const ringBackWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), id, person: personForm, caller: callerForm }),
  z.object({ kind: z.literal('dial'), id }),
  z.object({ kind: z.literal('later'), id }),
  z.object({ kind: z.literal('remove'), id }),
  z.object({ kind: z.literal('bringBack') }),
])
