import { isSameSecret } from '../secrets/is-same-secret'

/** What the identity provider sent back by way of the browser. */
export type Callback =
  | {
      readonly kind: 'code'
      readonly code: string
      /** Who says it sent this, if it says so (RFC 9207). */
      readonly issuer?: string
    }
  | { readonly kind: 'error'; readonly error: string; readonly description: string }

/** The one value of a field; a field that is missing or stands twice has none. */
const onlyValue = (fields: URLSearchParams, name: string): string | undefined => {
  const values = fields.getAll(name)
  return values.length === 1 ? values[0] : undefined
}

/**
 * Reads a callback out of the fields of a form or a query; `undefined` for anything whose `state` is not exactly
 * ours: whoever sent that did not begin this sign-in, and it goes on waiting (RFC 9700 §2.1).
 */
export function parseCallback(fields: URLSearchParams, state: string): Callback | undefined {
  const given = onlyValue(fields, 'state')
  if (given === undefined || !isSameSecret(given, state)) return undefined
  const error = onlyValue(fields, 'error')
  const code = onlyValue(fields, 'code')
  if (error) return { kind: 'error', error, description: onlyValue(fields, 'error_description') ?? '' }
  const issuer = onlyValue(fields, 'iss')
  return code ? { kind: 'code', code, ...(issuer !== undefined && { issuer }) } : undefined
}
