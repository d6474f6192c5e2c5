import type { OutsideWorld } from '../outside-world'

/** Answered to whoever asks, if only with the wish to see a token: enough to know that the server is there. */
export const calendarAddress = ({ graphRoot }: Pick<OutsideWorld, 'graphRoot'>): string =>
  `${graphRoot}/v1.0/me`
