/** One line of the log: what happened, and facts beside it. Only numbers, booleans and short codes: no names, addresses or tokens. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>

export interface Log {
  readonly note: (what: string, facts?: LogFacts) => void
  readonly warn: (what: string, facts?: LogFacts) => void
}

// Last defence: callers are to pass codes only. What looks like a secret or names a person is cut out all the same.
const secrets: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '‹address›'],
  [/\beyJ[\w-]+(\.[\w-]*)*/g, '‹token›'],
  [/\b(code|code_verifier|state|nonce|client_info|\w+_token|login_hint)=[^&\s]+/gi, '$1=‹removed›'],
  [/\bBearer\s+\S+/gi, 'Bearer ‹removed›'],
  [/[\w-]{60,}/g, '‹long›'],
]

/** Takes out of a text whatever looks like a token, a code or a mail address. */
export const withoutSecrets = (text: string): string =>
  secrets.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text)

/** The one writer of logs. `write` takes finished lines, for example to standard error. */
export function createLog(write: (line: string) => void, now: () => number): Log {
  const line =
    (level: string) =>
    (what: string, facts: LogFacts = {}) => {
      const rest = Object.entries(facts)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}=${String(value)}`)
        .join('')
      write(`${new Date(now()).toISOString()} ${level} ${withoutSecrets(what + rest)}`)
    }
  return { note: line('note'), warn: line('warn') }
}
