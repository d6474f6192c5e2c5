import type { LanguageTag } from '../../shared/language'
import type { PersonId } from '../../shared/person'
import { isAddedId } from '../directory/people-beside'
import type { PeopleDirectory } from '../directory/people-directory'
import { firstRows } from './first-rows'
import type { AvailabilityDesk } from './open-availability'

/** How many people are kept fresh out of sight: a hundred requests within five minutes, a hundredth of what Outlook allows. */
const mostInBackground = 2_000

/** The first seconds belong to the window and the rows in sight, milliseconds. */
const beforeBackground = 3_000

interface AskedParts extends Pick<AvailabilityDesk, 'refresh' | 'presence'> {
  readonly directory: PeopleDirectory
  /** Whom the operator waits for: they are kept as fresh as the rows in sight. */
  readonly awaited: { readonly ids: readonly PersonId[] }
  /** Whose callers are to be rung back: the same. */
  readonly ringBacks: { readonly ids: readonly PersonId[] }
}

/** Whose calendars are asked for: the rows in sight, whoever is waited for, and everyone else in the background. */
export class WhoIsAsked {
  #inSight: readonly PersonId[] = []
  #everyone: NodeJS.Timeout | undefined

  constructor(
    private readonly parts: AskedParts,
    private readonly language: () => LanguageTag,
  ) {}

  /** The rows in sight, the most important first. */
  watch(ids: readonly PersonId[]): void {
    const { directory, awaited, ringBacks, refresh, presence } = this.parts
    this.#inSight = ids
    // Who is not known yet has no address, and would count as somebody without a calendar.
    const known = [...awaited.ids, ...ringBacks.ids].filter((id) => directory.addressOf(id) !== undefined)
    const all = [...ids, ...known]
    refresh.watch(all)
    // By ids of our own making nothing can be asked, and one of them would spoil the question for all.
    presence.watch(all.filter((id) => !isAddedId(id)))
  }

  /** Others are waited for. Before the first rows came into sight nobody else is asked for. */
  keepFresh(): void {
    if (this.#inSight.length > 0) this.watch(this.#inSight)
  }

  /** More people are known. */
  follow({ hasNews, isLoading }: { readonly hasNews: boolean; readonly isLoading: boolean }): void {
    const { refresh, directory } = this.parts
    // Until the page says which rows are in sight.
    if (hasNews && refresh.watched.length === 0) refresh.watch(firstRows(directory.list(), this.language()))
    clearTimeout(this.#everyone)
    if (isLoading) return
    this.keepFresh()
    this.#everyone = setTimeout(
      () => refresh.watchElsewhere(directory.ids(mostInBackground)),
      beforeBackground,
    )
  }

  /** Somebody else sits down. */
  clear(): void {
    this.#inSight = []
  }
}
