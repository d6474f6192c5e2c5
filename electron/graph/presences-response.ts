import { z } from 'zod'
import { activities, type Activity } from '../../shared/availability/presence'

/** What one person is doing. */
export interface GraphPresence {
  /** In lower case: the server need not spell an id as it was asked. */
  readonly id: string
  readonly activity: Activity
}

/** An answer about presence. Who is missing in it was not answered. */
export interface GraphPresences {
  readonly presences: readonly GraphPresence[]
  /** How many entries came without an id. */
  readonly unreadable: number
}

/**
 * `availability` and `activity` in one list, as most words stand for both. The reference writes them `inAMeeting`, the
 * service `InAMeeting`: letter case means nothing. https://learn.microsoft.com/graph/api/resources/presence
 */
const meanings: ReadonlyMap<string, Activity> = new Map([
  ['inacall', 'inCall'],
  ['inaconferencecall', 'inCall'],
  ['presenting', 'presenting'],
  ['donotdisturb', 'doNotDisturb'],
  ['urgentinterruptionsonly', 'doNotDisturb'],
  ['focusing', 'doNotDisturb'],
  ['outofoffice', 'outOfOffice'],
  ['inameeting', 'inMeeting'],
  ['busy', 'busy'],
  ['busyidle', 'busy'],
  ['berightback', 'beRightBack'],
  ['away', 'away'],
  ['availableidle', 'away'],
  ['inactive', 'away'],
  ['offwork', 'offWork'],
  ['offline', 'offline'],
  ['available', 'available'],
])

const word = z
  .string()
  .transform((text) => meanings.get(text.trim().toLowerCase()) ?? 'unknown')
  .catch('unknown')

const presence = z.object({
  id: z.string().trim().toLowerCase().min(1),
  availability: word,
  activity: word,
  // The activity alone does not tell it: https://github.com/microsoftgraph/microsoft-graph-docs/issues/9179
  outOfOfficeSettings: z
    .object({ isOutOfOffice: z.literal(true) })
    .optional()
    .catch(undefined),
})

const response = z.object({ value: z.array(z.unknown()) })

/** Two words are told, the second finer than the first (Busy, InACall): of all that is told, the one that hides the others. */
function toActivity({ availability, activity, outOfOfficeSettings }: z.infer<typeof presence>): Activity {
  const told: readonly Activity[] = [
    availability,
    activity,
    ...(outOfOfficeSettings ? (['outOfOffice'] as const) : []),
  ]
  return activities.find((one) => told.includes(one)) ?? 'unknown'
}

/**
 * Reads the answer to `POST /communications/getPresencesByUserId`; `undefined` when it is no such answer. An entry whose
 * words nobody knows is `unknown`; one without an id is left out and counted.
 */
export function parsePresences(body: unknown): GraphPresences | undefined {
  const parsed = response.safeParse(body)
  if (!parsed.success) return undefined
  const entries = parsed.data.value.map((value) => presence.safeParse(value))
  const presences = entries.flatMap((entry) =>
    entry.success ? [{ id: entry.data.id, activity: toActivity(entry.data) }] : [],
  )
  return { presences, unreadable: entries.length - presences.length }
}
