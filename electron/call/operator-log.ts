import type { Call, CallId } from '../../shared/call'
import type { CallLogNews } from '../../shared/call-log'
import type { PersonId } from '../../shared/person'
import type { Met } from '../directory/met'
import type { Heard } from './call-board'
import type { CallLog, PutThrough } from './call-log'
import { toLoggedCalls } from './to-logged-calls'

/** The call log of whoever sits at the desk; while nobody does, nothing is kept and nothing is known. */
export class OperatorLog {
  #log: CallLog | undefined

  constructor(private readonly openLog: (operatorKey: string) => CallLog) {}

  /** Settles when all is written; from now on nobody sits here. */
  async leave(): Promise<void> {
    const log = this.#log
    this.#log = undefined
    await log?.close()
  }

  /** Settles when it is read, with whether they still sit here then. What rings meanwhile is theirs. */
  async sitDown(operatorKey: string, waiting: readonly Heard[]): Promise<boolean> {
    const log = this.openLog(operatorKey)
    this.#log = log
    for (const { call, key } of waiting) this.noteRing(call, key)
    await log.open()
    return log === this.#log
  }

  noteRing({ id, since, caller, askedFor, cameBack }: Call, key: string | undefined): void {
    this.#log?.noteRing({
      call: id,
      at: since,
      ...caller,
      ...(key !== undefined && { key }),
      ...(askedFor !== undefined && { askedFor }),
      ...(cameBack && { hasComeBack: true }),
    })
  }

  notePutThrough(id: CallId, to: PutThrough): void {
    this.#log?.notePutThrough(id, to)
  }

  async carryOver(met: Met): Promise<void> {
    await this.#log?.carryOver(met)
  }

  lastPutThrough(of: {
    readonly id: CallId | undefined
    readonly key: string | undefined
  }): PutThrough | undefined {
    return this.#log?.lastPutThrough(of)
  }

  /** A call with what its caller did before. */
  withBefore(heard: Heard): Heard {
    const before = heard.key === undefined ? undefined : this.#log?.beforeOf(heard.key, heard.call.since)
    return before ? { ...heard, call: { ...heard.call, before } } : heard
  }

  recent(): readonly PersonId[] {
    return this.#log?.recent() ?? []
  }

  async read(): Promise<CallLogNews> {
    const kept = await this.#log?.kept()
    return { calls: toLoggedCalls(this.#log?.read() ?? []), ...(kept && { kept }) }
  }

  /** False: something could not be removed. */
  async erase(): Promise<boolean> {
    return (await this.#log?.erase()) ?? true
  }

  followSettings(): void {
    this.#log?.followSettings()
  }
}
