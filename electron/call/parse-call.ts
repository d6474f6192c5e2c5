import { callStates, isCallId, longestCallId, type CallId, type CallState } from '../../shared/call'
import { cleanText } from './clean-text'

/** What the telephone system tells of a call. */
export interface IncomingCall {
  readonly kind: 'call'
  /** Absent: it names no call. */
  readonly id?: CallId
  readonly name?: string
  readonly from?: string
  readonly askedFor?: string
  /** Absent: the telephone system does not say. */
  readonly state?: CallState
  /** It had been put through, and nobody took it. */
  readonly isReturned: boolean
}

export type CallNews = IncomingCall | { readonly kind: 'callEnded'; readonly id: CallId }

/** Whether news are worth bringing the console up for: a call that is only put on hold is not. */
export const rings = (news: CallNews | undefined): boolean =>
  news?.kind === 'call' && (news.state === undefined || news.state === 'ringing')

/** The name of the links by which calls come. */
export const callScheme = 'patchboard'
/** The word of the command line before the facts of a call. */
export const callFlag = '--call'

/** A browser takes no longer link either. Characters. */
const longestLink = 4_096
/** A SIP address may stand where a number is expected. Characters. */
const longestNumber = 80
const longestName = 100
/** No program is started with more. */
const mostArguments = 200

/** By names of their own: what else stands in a link is not looked at. */
type Facts = ReadonlyMap<string, string>

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true'

function textOf(facts: Facts, name: string, longest: number): string | undefined {
  const text = facts.get(name)
  return text === undefined ? undefined : cleanText(text, longest)
}

function idOf(facts: Facts): CallId | undefined {
  const id = textOf(facts, 'id', longestCallId)
  return id !== undefined && isCallId(id) ? id : undefined
}

/** Anything else is as if nothing had been said: a call must not be lost for a word. */
function stateOf(facts: Facts): CallState | undefined {
  const said = facts.get('state')?.toLowerCase()
  return callStates.find((state) => state === said)
}

const isEmpty = (call: object): boolean => Object.keys(call).length === 0

/** Undefined: nothing is known of it, so there is nothing to show. */
function toCall(facts: Facts): IncomingCall | undefined {
  const id = idOf(facts)
  const name = textOf(facts, 'name', longestName)
  const from = textOf(facts, 'from', longestNumber)
  const askedFor = textOf(facts, 'for', longestName)
  const known = {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(from !== undefined && { from }),
    ...(askedFor !== undefined && { askedFor }),
  }
  if (isEmpty(known)) return undefined
  const state = stateOf(facts)
  return {
    kind: 'call',
    ...known,
    ...(state !== undefined && { state }),
    isReturned: isTrue(facts.get('returned')),
  }
}

function toEnded(facts: Facts): CallNews | undefined {
  const id = idOf(facts)
  return id === undefined ? undefined : { kind: 'callEnded', id }
}

/** Programs that put a number into a link seldom write its + as %2B, and a form's + is a blank. */
const withPlus = (query: string): string => query.replaceAll('+', '%2B')

/** The first of each name counts: what is added behind a link changes nothing before it. */
function toFacts(pairs: Iterable<readonly [string, string]>): Facts {
  const facts = new Map<string, string>()
  for (const [name, value] of pairs) if (!facts.has(name)) facts.set(name, value)
  return facts
}

/** `patchboard:call?…` is written by hand where `patchboard://call?…` is meant; nothing else may stand around the word. */
function placeOf({ protocol, host, pathname, username, password }: URL): string | undefined {
  if (protocol !== `${callScheme}:` || username !== '' || password !== '') return undefined
  if (host !== '' && pathname !== '' && pathname !== '/') return undefined
  return (host || pathname).toLowerCase()
}

/** What can be told: that there is a call, or that one has ended. */
export const callPlaces = ['call', 'call-ended'] as const

export type CallPlace = (typeof callPlaces)[number]

const toPlace = (text: string | undefined): CallPlace | undefined =>
  callPlaces.find((place) => place === text)

/** What facts by their names tell, from wherever they came; undefined: nothing. */
export function parseCallFacts(
  place: CallPlace,
  pairs: Iterable<readonly [string, string]>,
): CallNews | undefined {
  const facts = toFacts(pairs)
  return place === 'call' ? toCall(facts) : toEnded(facts)
}

/** What a link tells; undefined: it is none of ours, or tells nothing. */
export function parseCallLink(link: string): CallNews | undefined {
  if (link.length > longestLink || !URL.canParse(link)) return undefined
  const url = new URL(link)
  const place = toPlace(placeOf(url))
  return place && parseCallFacts(place, new URLSearchParams(withPlus(url.search)))
}

const isLink = (text: string): boolean =>
  text.slice(0, callScheme.length + 1).toLowerCase() === `${callScheme}:`

function toPair(argument: string): readonly (readonly [string, string])[] {
  const sign = argument.indexOf('=')
  return sign < 1 ? [] : [[argument.slice(0, sign), argument.slice(sign + 1, sign + 1 + longestLink)]]
}

/** Some programs put the caller's number behind the command line that they are given, and nothing else. */
const bareNumber = /^(\+?\d[\d\s().-]{0,40}|sips?:\S{1,80})$/i

/** What a command line tells: a link, or `--call from=… for=…`, where a number alone is `from`. Undefined: it tells of no call. */
export function parseCallArguments(args: readonly string[]): CallNews | undefined {
  const given = args.slice(0, mostArguments)
  const link = given.find(isLink)
  if (link !== undefined) return parseCallLink(link)
  if (!given.includes(callFlag)) return undefined
  // Chromium sorts what it is given, so the facts may stand before the word.
  const number = given.find((argument) => bareNumber.test(argument))
  const alone = number === undefined ? [] : [['from', number] as const]
  return toCall(toFacts([...given.flatMap(toPair), ...alone]))
}

/** Whether a command line is there for a call, well formed or not. */
export const isAboutCalls = (args: readonly string[]): boolean => args.includes(callFlag) || args.some(isLink)
