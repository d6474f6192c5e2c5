import { z } from 'zod'
import type { Meddle } from '../electron/sample-organisation/open-sample-organisation'
import { toGraphMoment } from '../electron/sample-organisation/schedule-answer'
import type { Booked } from './world'

const schedules = z.object({
  value: z.array(z.looseObject({ scheduleId: z.string(), scheduleItems: z.array(z.unknown()).nullish() })),
})

const toItem = ({ start, end }: Booked): object => ({
  status: 'busy',
  start: toGraphMoment(start),
  end: toGraphMoment(end),
})

/** Meetings that somebody books while the console runs: they stand in every answer about that person from then on. */
export const bookMeetings =
  (booked: readonly Booked[]): Meddle =>
  async (request, goOn) => {
    const response = await goOn()
    if (booked.length === 0 || !response.ok || !request.url.endsWith('/getSchedule')) return response
    const { value } = schedules.parse(await response.json())
    return Response.json({
      value: value.map((one) => {
        const more = booked.filter(({ whose }) => one.scheduleId === whose).map(toItem)
        return { ...one, scheduleItems: one.scheduleItems && [...one.scheduleItems, ...more] }
      }),
    })
  }
