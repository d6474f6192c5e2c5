// FullCalendar's resource timeline with the people and entries that the console is given, and what measure.js asks of it.
/* global FullCalendar */
const start = Date.UTC(2026, 10, 24)
let rounds = []
let calendar

const toEvents = (people) =>
  people.flatMap(({ id, entries }) =>
    entries.map((entry, index) => ({
      resourceId: id,
      title: `${entry.occupation} until ${new Date(entry.end).toISOString().slice(11, 16)}`,
      start: entry.start,
      end: entry.end,
      id: `${id} ${index}`,
    })),
  )
const firstEvents = () =>
  [...document.querySelectorAll('.fc-timeline-event')].slice(0, 5).map(({ textContent }) => textContent)
const endsAt = (round) => `until 10:${String(round + 1).padStart(2, '0')}`

globalThis.subject = {
  prepare: (_rows, data) => {
    rounds = data.map(toEvents)
    calendar = new FullCalendar.Calendar(document.querySelector('#root'), {
      // Of its three licences the GPL: it is run here to be measured, and no part of it is handed on.
      schedulerLicenseKey: 'GPL-My-Project-Is-Open-Source',
      initialView: 'resourceTimelineDay',
      initialDate: start,
      timeZone: 'UTC',
      now: start + 9.7 * 3_600_000,
      nowIndicator: true,
      slotMinTime: '07:00',
      slotMaxTime: '19:00',
      height: '100%',
      resources: data[0].map(({ id, name }) => ({ id, title: name })),
      events: rounds[0],
    })
  },
  mount: () => calendar.render(),
  isShown: () => firstEvents().some((text) => text.includes(endsAt(0))),
  isWhole: () => true,
  // One change of the source is the fastest way it has to change everything.
  update: (round) =>
    calendar.batchRendering(() => {
      calendar.removeAllEventSources()
      calendar.addEventSource(rounds[round])
    }),
  isUpdated: (round) => firstEvents().some((text) => text.includes(endsAt(round))),
  tick: undefined,
  scroller: () =>
    [...document.querySelectorAll('.fc-scroller')]
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 100)
      .at(-1),
}
