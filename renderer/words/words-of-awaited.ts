/** “Tell me when they are free”. Moments and lengths come in already written. */
export interface AwaitedWords {
  /** Heads the list of whom is waited for. */
  readonly heading: string
  readonly tellMe: string
  /** What stands in the card while somebody is waited for. */
  readonly willTell: (inTime: string, time: string) => string
  readonly willTellSometime: string
  readonly asking: string
  /** The same in few words, beside a name. */
  readonly inTime: (inTime: string) => string
  readonly sometime: string
  readonly askingShort: string
  readonly wasFree: (time: string) => string
  readonly stop: string
  readonly stopFor: (name: string) => string
  readonly open: (name: string) => string
}
