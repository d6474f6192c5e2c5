/** The last broadcast of one kind, as an external store for `useSyncExternalStore`. */
export interface Latest<News> {
  readonly read: () => News
  readonly subscribe: (listener: () => void) => () => void
  readonly receive: (news: News) => void
}

export function createLatest<News>(initial: News): Latest<News> {
  const listeners = new Set<() => void>()
  let latest = initial
  return {
    read: () => latest,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    receive: (news) => {
      latest = news
      for (const listener of [...listeners]) listener()
    },
  }
}
