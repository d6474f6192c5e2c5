import type { Met } from './directory/met'

/** What keeps people by their ids; the directory's come in the place of those that were made up, on the disk too. */
interface Keeps {
  readonly carryOver: (met: Met) => Promise<void>
}

interface Keepers {
  /** Favourites and own boards. */
  readonly kept: Keeps
  readonly awaited: Keeps
  readonly ringBacks: Keeps
  readonly messages: Keeps
  /** The calls that wait, and the log of them with whom it makes recent. */
  readonly calls: Keeps
}

/** Nothing that the operator made of somebody they added is lost from view once the directory shows that person. */
export function carryOver(met: Met, { kept, awaited, ringBacks, messages, calls }: Keepers): void {
  for (const one of [kept, awaited, ringBacks, messages, calls]) void one.carryOver(met)
}
