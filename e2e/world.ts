import { z } from 'zod'

/** What the outside is called: no name server knows it, so a proxy leads there, or a rule of the command line. */
export const outsideName = 'outside.example'

const tls = z.object({ key: z.string(), cert: z.string() })

/** A key and its certificate, in PEM. */
export type Tls = z.infer<typeof tls>

const booked = z.object({
  /** The address of whom it is a meeting. */
  whose: z.string(),
  /** Milliseconds UTC. */
  start: z.number(),
  end: z.number(),
})

/** A meeting that the sample organisation does not have by itself. */
export type Booked = z.infer<typeof booked>

/** What a test may choose of the outside world before the app starts, handed over as JSON in PATCHBOARD_E2E_WORLD. */
export const worldOptions = z.object({
  /** The moment at which the app's clock starts, milliseconds UTC; absent: now. */
  startsAt: z.number().optional(),
  /** Milliseconds that every answer of the calendar server takes. */
  latency: z.number().default(0),
  /** Meetings beside those of the sample organisation. */
  booked: z.array(booked).default([]),
  /** Accounts in the directory; absent: as many as the sample organisation has. */
  size: z.number().optional(),
  /** Permissions that the organisation gives nobody. */
  withheld: z.array(z.string()).default([]),
  /** The network is away from the first moment on. */
  isOffline: z.boolean().default(false),
  /** The sample organisation stands behind a real network: an https server with this key and certificate. */
  overNetwork: tls.optional(),
  /** Without it the app reads its settings as shipped, and the environment decides. */
  isSample: z.boolean().default(true),
  /** The file in which IT decides; absent: it decides nothing. */
  policy: z.string().optional(),
  /** Stands in every token that is given out, so that it can be recognised wherever it turns up; absent: no mark. */
  tokenMark: z
    .string()
    .regex(/^[A-Za-z0-9]+$/)
    .optional(),
})

export type WorldOptions = z.input<typeof worldOptions>

/** What a test may change while the app runs, at `globalThis.outsideWorld` in the main process. */
export interface WorldSwitches {
  isOffline: boolean
  /** Subjects of the mails that the operator's mailbox sent, and to whom. */
  readonly sent: () => readonly { readonly subject: string; readonly to: string; readonly body: string }[]
  /** Books a meeting from now on. */
  readonly book: (meeting: Booked) => void
  /** Moves the clock of the main process on, by milliseconds; there when `startsAt` was chosen. */
  readonly moveClock: ((by: number) => void) | undefined
  /** The address that stands for the outside, when it is reached over a real network. */
  server: string
  /** What passed between page and main process so far, see record-ipc.ts. */
  readonly told: readonly string[]
}

declare global {
  var outsideWorld: WorldSwitches | undefined
}
