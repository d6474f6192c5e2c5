import type { NetworkFinding } from '../../shared/network-check'
import type { Language } from '../words/language'

type Of<Found extends NetworkFinding['found']> = Extract<NetworkFinding, { readonly found: Found }>

/** One sentence for each kind of finding. */
type Sentences = {
  readonly [Found in NetworkFinding['found']]: (finding: Of<Found>, language: Language) => string
}

/** Whole ones; a little behind is no “-0”. */
const toSeconds = (milliseconds: number): number => Math.round(milliseconds / 1_000) + 0

function toClockWords({ ahead }: Of<'clockWrong'>, { words, times }: Language): string {
  const length = times.length(Math.abs(ahead))
  return ahead > 0 ? words.networkCheck.clockAhead(length) : words.networkCheck.clockBehind(length)
}

const sentences: Sentences = {
  noNetwork: (_finding, { words }) => words.networkCheck.noNetwork,
  direct: (_finding, { words }) => words.networkCheck.direct,
  throughProxy: ({ proxy }, { words }) => words.networkCheck.throughProxy(proxy),
  stoppedByProxy: ({ proxy, cause }, { words }) => `${proxy} – ${words.problems.offlineCause[cause]}`,
  answered: ({ host, status, took }, { words, times }) =>
    words.networkCheck.answered(host, String(status), times.number(took)),
  serverFault: ({ host, status }, { words }) => words.networkCheck.serverFault(host, String(status)),
  notAnswered: ({ host, cause }, { words }) => `${host} – ${words.problems.offlineCause[cause]}`,
  knownAuthority: ({ issuer }, { words }) => words.networkCheck.knownAuthority(issuer),
  ownAuthority: ({ host, issuer }, { words }) => words.networkCheck.ownAuthority(host, issuer),
  notTrusted: ({ host, issuer, why }, { words }) => words.networkCheck.notTrusted(host, issuer, why),
  noCertificate: ({ host }, { words }) => words.networkCheck.noCertificate(host),
  clockRight: ({ ahead }, { words, times }) => words.networkCheck.clockRight(times.number(toSeconds(ahead))),
  clockWrong: toClockWords,
  noTime: (_finding, { words }) => words.networkCheck.noTime,
}

/** What came of a step, as a sentence. */
export function toFindingWords<Found extends NetworkFinding['found']>(
  finding: Of<Found>,
  language: Language,
): string {
  return sentences[finding.found](finding, language)
}
