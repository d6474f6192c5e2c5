/** The log of calls. Moments come in already written. */
export interface CallLogWords {
  readonly title: string
  readonly search: string
  readonly placeholder: string
  readonly reading: string
  readonly notRead: string
  readonly locked: string
  readonly empty: string
  readonly emptyMeans: string
  readonly noneFound: (query: string) => string
  readonly calls: string
  readonly shown: (count: number) => string
  readonly to: (name: string, number: string) => string
  readonly toNobody: string
  readonly cameBack: string
  readonly keys: string
  readonly keptFor: (days: number) => string
  readonly keptUntilClosed: string
  readonly save: string
  readonly saved: string
  readonly erase: string
  readonly eraseQuestion: string
  readonly eraseNow: string
  readonly erased: string
  readonly days: string
}
