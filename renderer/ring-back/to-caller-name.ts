import type { Caller } from '../../shared/call'
import type { Language } from '../words/language'

/** The caller in a few words: “Caffè Meridiana · +39 02 5550 0134”. */
export function toCallerName({ name, number }: Caller, { words }: Language): string {
  const known = [name, number].filter((text) => text !== undefined && text !== '')
  return known.length === 0 ? words.calls.unknownCaller : known.join(' · ')
}
