import type { Availability } from '../../shared/availability/availability'

/** The same, without what meetings are about. */
export function withoutTitles(availability: Availability): Availability {
  if (!availability.known) return availability
  const occupied = availability.occupied.map(({ title: _, ...span }) => span)
  return { ...availability, occupied }
}
