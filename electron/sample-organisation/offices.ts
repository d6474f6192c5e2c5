export interface Office {
  readonly city: string
  readonly zone: string
  /** The zone as Exchange names it. */
  readonly windowsZone: string
  /** The beginning of its desk numbers; fictitious. */
  readonly trunk: string
  /** The beginning of mobile numbers given out there; fictitious. */
  readonly mobileTrunk: string
}

const office = (
  [city, zone, windowsZone]: readonly [string, string, string],
  trunk: string,
  mobileTrunk: string,
): Office => ({ city, zone, windowsZone, trunk, mobileTrunk })

/** Where people sit: twelve offices in eleven zones. Every number begins in a range kept for fiction or never given out. */
export const offices: readonly Office[] = [
  office(['Zürich', 'Europe/Zurich', 'W. Europe Standard Time'], '+41 44 555', '+41 79 555'),
  office(['Milano', 'Europe/Rome', 'W. Europe Standard Time'], '+39 02 555', '+39 333 555'),
  office(['Göteborg', 'Europe/Stockholm', 'W. Europe Standard Time'], '+46 31 555', '+46 70 555'),
  office(['Beograd', 'Europe/Belgrade', 'Central Europe Standard Time'], '+381 11 555', '+381 64 555'),
  office(['Lyon', 'Europe/Paris', 'Romance Standard Time'], '+33 4 55 55', '+33 6 55 55'),
  office(['Dubai', 'Asia/Dubai', 'Arabian Standard Time'], '+971 4 555', '+971 50 555'),
  office(['London', 'Europe/London', 'GMT Standard Time'], '+44 20 5550', '+44 7700 90'),
  office(['New York', 'America/New_York', 'Eastern Standard Time'], '+1 212 555', '+1 917 555'),
  office(['Mumbai', 'Asia/Kolkata', 'India Standard Time'], '+91 22 5555', '+91 98 5555'),
  office(['Singapore', 'Asia/Singapore', 'Singapore Standard Time'], '+65 6555', '+65 8555'),
  office(
    ['São Paulo', 'America/Sao_Paulo', 'E. South America Standard Time'],
    '+55 11 5555',
    '+55 11 95555',
  ),
  office(['Tokyo', 'Asia/Tokyo', 'Tokyo Standard Time'], '+81 3 5555', '+81 90 5555'),
]

/** The office in a city; there is one, or the city is a slip of the pen. */
export function officeIn(city: string): Office {
  const found = offices.find((one) => one.city === city)
  if (!found) throw new RangeError(`no office in ${city}`)
  return found
}
