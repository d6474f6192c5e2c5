import { windowsZones } from './windows-zones.generated'

const byWindowsName = new Map(
  Object.entries(windowsZones).map(([name, zone]) => [name.toLowerCase(), zone] as const),
)

/** Exchange writes UTC as `tzone://Microsoft/Utc`; its `tzone://Microsoft/Custom` names no zone. */
const prefix = /^tzone:\/\/microsoft\//i

/** Offsets such as “+01:00” are no names; some versions of Intl take them, others do not. */
const isName = (text: string): boolean => /^[a-z]/i.test(text)

function toIanaZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Windows or IANA name of a time zone, in any letter case → IANA zone; `undefined`: nobody knows that name. */
export function toZone(name: string): string | undefined {
  const plain = name.trim().replace(prefix, '')
  return byWindowsName.get(plain.toLowerCase()) ?? (isName(plain) ? toIanaZone(plain) : undefined)
}
