import { calendar, entry, martina, person, phone, pictured } from './people-made-up'

const inProcurement = { department: 'Procurement', office: 'Zürich' }

export const jonas = person('Jonas Bianchi', {
  ...inProcurement,
  jobTitle: 'Assistant',
  phones: [phone('desk', '+41 44 555 40 22', '4022')],
})
export const priya = person('Priya Nair', {
  ...inProcurement,
  jobTitle: 'Category Manager',
  phones: [phone('desk', '+41 44 555 40 25', '4025')],
})
export const dirk = person('Dirk Lange', {
  ...inProcurement,
  jobTitle: 'Head of Sourcing',
  phones: [phone('desk', '+41 44 555 41 00', '4100')],
})

/** Martina’s colleagues, as the picture names them. */
export const team = [jonas, priya, dirk]

/** Their day, as the picture names it. */
export const teamDay = [
  calendar(jonas, { occupied: [entry([14, 15], 'busy')] }),
  calendar(priya, { occupied: [entry([12.25, 13], 'busy')] }),
  calendar(dirk, { occupied: [entry([10.5, 11], 'tentative')] }),
]

/** What was told of them, and of Martina, once more, but read so many minutes earlier. */
export const readEarlier = (minutes: number) =>
  [martina, ...team].map((one) => calendar(one, { asOf: pictured - minutes * 60_000 }))
