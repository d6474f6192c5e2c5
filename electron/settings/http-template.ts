import { callSign, numberSign } from '../../shared/settings'

/** Puts values in the place of their signs, each written as its surroundings want it. */
export const fillTemplate = (template: string, fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields).reduce((text, [sign, value]) => text.replaceAll(sign, () => value), template)

const filledWith = (template: string, value: string): string =>
  fillTemplate(template, { [numberSign]: value, [callSign]: value })

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Encrypted, or to a program on this computer. */
const isTrusted = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))

/** An address that leads to one place, whatever stands in its fields, and carries no password where others could read it. */
export function isHttpTemplate(template: string): boolean {
  const [one, other] = [filledWith(template, '1'), filledWith(template, 'a')]
  if (!URL.canParse(one) || !URL.canParse(other)) return false
  const url = new URL(one)
  const isOnePlace = url.origin === new URL(other).origin
  return isTrusted(url) && isOnePlace && url.username === '' && url.password === '' && url.hash === ''
}

/** JSON whose fields all stand in texts: whatever is put there, it stays JSON of the same form. */
export function isJsonTemplate(template: string): boolean {
  try {
    JSON.parse(filledWith(template, 'a'))
    return true
  } catch {
    return false
  }
}

/** Headers that belong to the connection or to a browser: whoever sets them sends another request than the one written down. */
const reserved =
  /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|keep-alive|cookie2?|origin|referer|date|via|proxy-.*|sec-.*|access-control-.*)$/i

export const isHeaderName = (name: string): boolean =>
  /^[\w!#$%&'*+.^`|~-]{1,64}$/.test(name) && !reserved.test(name)
