import type { LoggedCall } from '../../shared/call-log'

const marks = /\p{M}+/gu
const fold = (text: string): string => text.normalize('NFKD').replace(marks, '').toLowerCase()

const digitsOf = (text: string): string => text.replace(/\D/g, '')
const isNumber = (text: string): boolean => /^[+\d\s().\-/]*\d[\d\s().\-/]*$/.test(text)

const textsOf = ({ caller, askedFor, to }: LoggedCall): readonly string[] =>
  [caller.name, caller.number, askedFor, to?.name, to?.number].filter((text) => text !== undefined)

/** Each word stands somewhere in what is known of the call; a number may be written with any blanks. */
export function searchCalls(calls: readonly LoggedCall[], query: string): readonly LoggedCall[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const digits = isNumber(query.trim()) ? digitsOf(query) : ''
  if (words.length === 0) return calls
  return calls.filter((call) => {
    const texts = textsOf(call)
    if (digits !== '' && texts.some((text) => isNumber(text) && digitsOf(text).includes(digits))) return true
    const all = fold(texts.join(' '))
    return words.every((word) => all.includes(word))
  })
}
