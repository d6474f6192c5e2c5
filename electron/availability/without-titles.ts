import type { Availability, OccupiedSpan } from '../../shared/availability/availability'

const withoutTitle = ({ start, end, occupation, isPrivate }: OccupiedSpan): OccupiedSpan => ({
  start,
  end,
  occupation,
  ...(isPrivate !== undefined && { isPrivate }),
})

/** The same, without what meetings are about. */
export const withoutTitles = (availability: Availability): Availability =>
  availability.known ? { ...availability, occupied: availability.occupied.map(withoutTitle) } : availability
