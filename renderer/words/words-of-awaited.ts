/** “Tell me when they are free”. Every moment and length comes in already written. */
export interface AwaitedWords {
  /** Heads the list of whom is waited for. */
  readonly heading: string
  readonly tellMe: string
  readonly tellMeOf: (name: string) => string
  /** In the card: a notification comes, and when. */
  readonly willTell: (inTime: string, time: string) => string
  readonly willTellSometime: string
  readonly asking: string
  /** The same in the list and in a row, beside a name. */
  readonly inTime: (inTime: string) => string
  readonly sometime: string
  readonly askingShort: string
  readonly wasFree: (time: string) => string
  readonly cancel: string
  readonly cancelOf: (name: string) => string
  readonly dismissOf: (name: string) => string
  readonly most: string
}
