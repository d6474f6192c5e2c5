import { z } from 'zod'

/** Longer headers are not read at all. */
const mostCharacters = 8 * 1024

const jsonObject = z.record(z.string(), z.unknown())
const base64 = /^[\w+/-]+={0,2}$/

interface Challenge {
  readonly scheme: string
  readonly parameters: ReadonlyMap<string, string>
}

// RFC 9110 §11.2 and §5.6: a token, a quoted string with escapes, and what may stand between them.
const token = /[!#$%&'*+.^_`|~\w-]+/y
const quoted = /"((?:[^"\\]|\\.)*)"/y
const equals = /[ \t]*=[ \t]*/y
const commas = /(?:[ \t]*,)*[ \t]*/y
const token68 = /[\w.~+/-]+=*(?=[ \t]*(?:,|$))/y

/** Reads a text from front to back. */
class Reader {
  #at = 0

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.#at === this.text.length
  }

  read(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.text)
    if (!found) return undefined
    this.#at = pattern.lastIndex
    return found
  }

  /** Goes back to where a try began when it came to nothing. */
  attempt<Value>(read: () => Value | undefined): Value | undefined {
    const before = this.#at
    const value = read()
    if (value === undefined) this.#at = before
    return value
  }
}

const readParameter = (reader: Reader): readonly [string, string] | undefined =>
  reader.attempt(() => {
    const name = reader.read(token)?.[0]
    if (name === undefined || !reader.read(equals)) return undefined
    const value = reader.read(quoted)?.[1]?.replace(/\\(.)/g, '$1') ?? reader.read(token)?.[0]
    return value === undefined ? undefined : ([name.toLowerCase(), value] as const)
  })

/** The parameters of one challenge; undefined when one stands twice, as nobody can say which is meant. */
function readParameters(reader: Reader): ReadonlyMap<string, string> | undefined {
  const parameters = new Map<string, string>()
  for (let next = readParameter(reader); next; next = readParameter(reader)) {
    if (parameters.has(next[0])) return undefined
    parameters.set(...next)
    reader.read(commas)
  }
  return parameters
}

/** All challenges of a header; undefined when any part of it is not RFC 9110. */
function readChallenges(header: string): readonly Challenge[] | undefined {
  const reader = new Reader(header)
  const challenges: Challenge[] = []
  reader.read(commas)
  while (!reader.isAtEnd) {
    const scheme = reader.read(token)?.[0]?.toLowerCase()
    if (scheme === undefined) return undefined
    reader.read(/ +/y)
    const isOpaque = reader.attempt(() => reader.read(token68)) !== undefined
    const parameters = isOpaque ? new Map<string, string>() : readParameters(reader)
    if (!parameters) return undefined
    challenges.push({ scheme, parameters })
    reader.read(commas)
  }
  return challenges
}

/** The claims as JSON text, when they are the base64 (standard or URL-safe, padded or not) of a JSON object. */
function toClaims(text: string): string | undefined {
  if (!base64.test(text)) return undefined
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'))
    return jsonObject.safeParse(JSON.parse(json)).success ? json : undefined
  } catch {
    return undefined
  }
}

/**
 * What a calendar server wants to have proved before it goes on (`WWW-Authenticate: Bearer … error="insufficient_claims"`),
 * as the JSON text the identity provider is to be asked with. Anything that is not exactly such a challenge: undefined.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function parseClaimsChallenge(header: string | null): string | undefined {
  if (header === null || header.length > mostCharacters) return undefined
  const asking = readChallenges(header)?.filter(
    ({ scheme, parameters }) => scheme === 'bearer' && parameters.get('error') === 'insufficient_claims',
  )
  const [first, ...others] = asking ?? []
  return first && others.length === 0 ? toClaims(first.parameters.get('claims') ?? '') : undefined
}
