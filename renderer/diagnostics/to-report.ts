import { serviceNames, type Diagnostics, type TrafficCounts } from '../../shared/diagnostics'
import type { Language } from '../words/language'
import { toNetworkLines } from './network-list'
import { toSettingLines } from './setting-lines'
import type { NetworkFindings } from './use-network-check'

/** The counters, in the order in which they are shown. */
export const countNames = [
  'requests',
  'triedAgain',
  'throttled',
  'failing',
  'unreachable',
] as const satisfies readonly (keyof TrafficCounts)[]

/** How old answers are, in the order in which it is shown. */
export const ageNames = ['fresh', 'aging', 'old', 'notKnown', 'notAsked'] as const

/** How the sign-in stands, in plain words, line by line. */
export function toSignInLines({ signIn, problem }: Diagnostics, { words }: Language): readonly string[] {
  const { diagnostics, console, permissions } = words
  const named = new Map<string, string>(
    Object.entries(permissions.of).map(([feature, { name }]) => [feature, name]),
  )
  const { state, isSample, kept, granted, reference } = signIn
  const lines = [
    kept === undefined ? diagnostics.states[state] : console.kept[kept],
    isSample && diagnostics.sample,
    granted.length > 0 && diagnostics.allowed(granted.map((one) => named.get(one) ?? one).join(', ')),
    signIn.problem !== undefined && diagnostics.problem(signIn.problem),
    reference !== undefined && diagnostics.reference(reference),
    problem !== undefined && problem !== signIn.problem && diagnostics.problem(problem),
  ]
  return lines.filter((line) => line !== false)
}

/** Services that are left alone for a while, and for how long. */
export const toPauses = ({ services }: Diagnostics, { words, times }: Language): readonly string[] =>
  serviceNames
    .filter((name) => services[name].pause > 0)
    .map((name) =>
      words.diagnostics.paused(words.diagnostics.services[name], times.inTime(services[name].pause)),
    )

/** What runs here, and for how long. */
export function toVersionLines(
  { versions, runningFor }: Diagnostics,
  { words, times }: Language,
): readonly string[] {
  const { app, electron, chromium, node, system } = versions
  return [
    `${words.product} ${app}`,
    `Electron ${electron}, Chromium ${chromium}, Node.js ${node}`,
    system,
    words.diagnostics.runningFor(times.length(runningFor)),
  ]
}

interface Known {
  readonly read: Diagnostics
  /** None: the network was not looked at. */
  readonly findings: NetworkFindings
}

/** All of it as a text for IT. It is made of numbers, kinds, versions and settings alone, so it can name nobody. */
export function toReport({ read, findings }: Known, language: Language): string {
  const { diagnostics, product } = language.words
  const services = serviceNames.map((name) => {
    const counted = countNames.map((what) => `${diagnostics.counts[what]} ${read.services[name][what]}`)
    return `${diagnostics.services[name]}: ${counted.join(', ')}`
  })
  const ages = ageNames.map((age) => `${diagnostics.ages[age]} ${read.answers[age]}`).join(', ')
  const { oldest } = read.answers
  return [
    `${product}: ${diagnostics.title}, ${new Date(read.at).toISOString()}`,
    ...services,
    ...toPauses(read, language),
    `${diagnostics.answers}: ${ages}`,
    ...(oldest === undefined ? [] : [diagnostics.oldest(new Date(oldest).toISOString())]),
    ...toSignInLines(read, language).map((line) => `${diagnostics.signIn}: ${line}`),
    ...toVersionLines(read, language),
    ...toNetworkLines(findings, language),
    ...toSettingLines(read, language),
  ].join('\n')
}
