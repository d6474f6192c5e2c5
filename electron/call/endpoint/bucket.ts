interface BucketParts {
  /** How many may come at once. */
  readonly holds: number
  readonly perSecond: number
  /** Milliseconds that only grow. */
  readonly elapsed: () => number
}

/** Says whether there is room for one more just now: so many at once, then so many a second. */
export function createBucket({ holds, perSecond, elapsed }: BucketParts): () => boolean {
  let left = holds
  let filledAt = elapsed()
  return () => {
    const now = elapsed()
    left = Math.min(holds, left + ((now - filledAt) * perSecond) / 1_000)
    filledAt = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
