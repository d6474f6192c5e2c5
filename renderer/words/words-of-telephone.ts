import type { HandOverChoice } from '../../shared/settings'

/** The options of the telephone: how calls come in and go out. */
export interface TelephoneWords {
  readonly title: string
  readonly comesIn: string
  readonly listen: string
  readonly listenMeans: string
  readonly port: string
  readonly heardAt: (address: string) => string
  readonly off: string
  readonly copySecret: string
  readonly secretCopied: string
  readonly renewSecret: string
  readonly renewQuestion: string
  readonly renewNow: string
  readonly untilClosed: string
  readonly goesOut: string
  readonly by: string
  readonly ways: Readonly<Record<HandOverChoice['by'], string>>
  readonly domain: string
  readonly program: string
  readonly arguments: string
  readonly argumentsMean: string
  readonly method: string
  readonly address: string
  readonly addressMeans: string
  readonly headers: string
  readonly headersMean: string
  readonly body: string
  readonly valueOf: (header: string) => string
  readonly keep: string
  readonly isKept: string
  readonly notKept: string
  readonly save: string
  readonly saved: string
  readonly notUsable: string
  readonly tryNumber: string
  readonly tryMeans: string
  readonly tryIt: string
  readonly trying: string
  readonly tried: string
}
