import type { Instant } from '../../shared/availability/availability'
import type { Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'
import type { Photo } from '../../shared/photo'
import type { KnownPhoto, PhotoRest } from './photo-rest'

const day = 24 * 60 * 60_000
/** How long a picture stands, and that there is none, milliseconds. */
const pictureStands = 30 * day
const noneStands = 7 * day
/** Rows must stay in sight this long, milliseconds, before photos are asked for: calendars come first, and scrolling asks for none. */
const settle = 1_500
/** After a photo that failed, milliseconds; each time twice as long, up to the second. */
const afterProblem = 5_000
const longestWait = 5 * 60_000
/** Of more, those read longest ago go, and are read again when they are in sight: far fewer are in sight at once. */
const mostKept = 3_000

export interface PhotoParts {
  /** `undefined` in the value: there is none. */
  readonly fetchPhoto: (id: PersonId, signal: AbortSignal) => Promise<Outcome<string | undefined>>
  readonly openRest: (operatorKey: string) => PhotoRest
  /** Removes what rests, whoever it belongs to. */
  readonly eraseRest: () => Promise<boolean>
  readonly now: () => Instant
  readonly tell: (photos: readonly Photo[]) => void
}

/** What belongs to one operator; ended as a whole, so that nothing of it reaches the next. */
interface Sitting {
  readonly rest: PhotoRest
  readonly known: Map<PersonId, KnownPhoto>
  readonly told: Set<PersonId>
  /** Whose photo could not be read: they are asked for after everybody else, so that one of them holds up nobody. */
  readonly failed: Set<PersonId>
  readonly ending: AbortController
  written: number
}

/** Small pictures of the people in sight, one after the other. */
export class PhotoWatch {
  #sitting: Sitting | undefined
  #inSight: readonly PersonId[] = []
  #timer: NodeJS.Timeout | undefined
  #isAsking = false
  #failures = 0
  #closing: Promise<void> = Promise.resolve()

  constructor(private readonly parts: PhotoParts) {}

  open(operatorKey: string): void {
    const sitting: Sitting = {
      rest: this.parts.openRest(operatorKey),
      known: new Map(),
      told: new Set(),
      failed: new Set(),
      ending: new AbortController(),
      written: 0,
    }
    this.#sitting = sitting
    void this.#closing
      .then(() => sitting.rest.read((photo) => this.#takeFromRest(sitting, photo)))
      .then(() => this.#tellKnown())
  }

  /** The rows in sight, the most important first. */
  watch(ids: readonly PersonId[]): void {
    this.#inSight = ids
    this.#tellKnown()
    this.#askLater(settle)
  }

  rest(): void {
    clearTimeout(this.#timer)
  }

  /** A page that has just loaded knows nothing. */
  tellAnew(): void {
    this.#sitting?.told.clear()
    this.#tellKnown()
  }

  /** Forgets everyone; what rests on the disk is left to whoever it belongs to. */
  close(): Promise<void> {
    const sitting = this.#sitting
    if (!sitting) return this.#closing
    this.#sitting = undefined
    this.#inSight = []
    clearTimeout(this.#timer)
    sitting.ending.abort()
    this.#closing = sitting.rest.close()
    return this.#closing
  }

  /** Forgets everyone, on the disk too: this is what signing out means. */
  erase(): Promise<void> {
    this.#closing = this.close().then(async () => {
      await this.parts.eraseRest()
    })
    return this.#closing
  }

  #takeFromRest(sitting: Sitting, photo: KnownPhoto): void {
    this.#keep(sitting, photo)
    sitting.written += 1
  }

  /** The newest stand last. */
  #keep({ known }: Sitting, photo: KnownPhoto): void {
    known.delete(photo.id)
    known.set(photo.id, photo)
    const [oldest] = known.keys()
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
  }

  #tellKnown(): void {
    const sitting = this.#sitting
    if (!sitting) return
    const photos = this.#inSight.flatMap((id) => {
      const picture = sitting.known.get(id)?.picture
      return picture === undefined || sitting.told.has(id) ? [] : [{ personId: id, picture }]
    })
    for (const { personId } of photos) sitting.told.add(personId)
    if (photos.length > 0) this.parts.tell(photos)
  }

  #askLater(wait: number): void {
    clearTimeout(this.#timer)
    if (!this.#isAsking) this.#timer = setTimeout(() => void this.#askAll(), wait)
  }

  #next({ known, failed }: Sitting): PersonId | undefined {
    const wanted = this.#inSight.filter((id) => {
      const photo = known.get(id)
      if (!photo) return true
      const stands = photo.picture === undefined ? noneStands : pictureStands
      return this.parts.now() - photo.asOf > stands
    })
    return wanted.find((id) => !failed.has(id)) ?? wanted[0]
  }

  async #askAll(): Promise<void> {
    const sitting = this.#sitting
    if (!sitting) return
    this.#isAsking = true
    const outcome = await this.#askEach(sitting)
    this.#isAsking = false
    if (this.#sitting !== sitting) this.#askLater(settle)
    else if (!outcome.ok && outcome.problem.kind !== 'notAllowed') {
      this.#failures += 1
      this.#askLater(Math.min(afterProblem * 2 ** (this.#failures - 1), longestWait))
    }
  }

  /** Until nobody in sight is left, or to the first problem. */
  async #askEach(sitting: Sitting): Promise<Outcome<string | undefined>> {
    for (let id = this.#next(sitting); id !== undefined; id = this.#next(sitting)) {
      const outcome = await this.parts.fetchPhoto(id, sitting.ending.signal)
      if (!outcome.ok) sitting.failed.add(id)
      if (!outcome.ok || this.#sitting !== sitting) return outcome
      this.#take(sitting, { id, picture: outcome.value, asOf: this.parts.now() })
    }
    return { ok: true, value: undefined }
  }

  #take(sitting: Sitting, photo: KnownPhoto): void {
    this.#failures = 0
    this.#keep(sitting, photo)
    sitting.failed.delete(photo.id)
    sitting.told.delete(photo.id)
    this.#tellKnown()
    sitting.written += 1
    if (sitting.written <= sitting.known.size * 2 + 100) return sitting.rest.add(photo)
    sitting.written = sitting.known.size
    sitting.rest.replace(sitting.known.values())
  }
}
