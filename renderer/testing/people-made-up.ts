import type {
  Availability,
  Instant,
  OccupiedSpan,
  Occupation,
  Span,
} from '../../shared/availability/availability'
import { isCallId, type Call } from '../../shared/call'
import { isPersonId, type Person, type PersonId, type Phone } from '../../shared/person'

/** The moment of the design's picture: Tue 24 Nov 2026, 10:42 in Zürich. */
export const pictured: Instant = Date.UTC(2026, 10, 24, 9, 42)

/** The operator's place in tests: a 24-hour clock in Zürich. */
export const inZurich = { locale: 'en-GB', zone: 'Europe/Zurich' } as const

/** A moment of the pictured day by the clock in Zürich: `at(10.5)` is 10:30. */
export const at = (hours: number, day = 24): Instant =>
  Date.UTC(2026, 10, day, 0, Math.round((hours - 1) * 60))

/** From the evening before to five days later: about what the main process reads. */
export const readWindow: Span = { start: at(0), end: at(0, 30) }

export function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error(`not a person's id: ${text}`)
  return text
}

export function phone(kind: Phone['kind'], number: string, extension?: string): Phone {
  return { kind, number, ...(extension !== undefined && { extension }) }
}

/** A colleague with what matters given and the rest plain. */
export function person(name: string, more: Partial<Person> = {}): Person {
  const id = idOf(name.normalize('NFD').replace(/[^A-Za-z]+/g, '-'))
  return { id, name, phones: [], ...more }
}

/** An entry by the clock in Zürich: `entry([10, 11.5], 'busy')`. */
export const entry = (
  [start, end]: readonly [number, number],
  occupation: Occupation,
  more: Partial<OccupiedSpan> = {},
): OccupiedSpan => ({ start: at(start), end: at(end), occupation, ...more })

interface CalendarOf {
  readonly occupied?: readonly OccupiedSpan[]
  /** From and to, by the operator's clock, on every working day of the window. */
  readonly hours?: readonly [number, number]
  readonly zone?: string
  readonly asOf?: Instant
  readonly window?: Span
}

/** A calendar that was read four seconds before the pictured moment. */
export function calendar({ id }: Pick<Person, 'id'>, of: CalendarOf = {}): Availability {
  const {
    occupied = [],
    hours = [9, 18],
    zone = inZurich.zone,
    asOf = pictured - 4_000,
    window = readWindow,
  } = of
  const workingDays = [24, 25, 26, 27]
  return {
    known: true,
    personId: id,
    asOf,
    window,
    occupied,
    workingHours: {
      zone,
      isApproximate: false,
      spans: workingDays.map((day) => ({ start: at(hours[0], day), end: at(hours[1], day) })),
    },
  }
}

export const notShared = ({ id }: Pick<Person, 'id'>): Availability => ({
  known: false,
  personId: id,
  asOf: pictured - 4_000,
  reason: 'notShared',
})

export const martina = person('Martina Keller', {
  jobTitle: 'Head of Procurement',
  department: 'Procurement',
  office: 'Zürich',
  phones: [phone('desk', '+41 44 555 40 21', '4021'), phone('mobile', '+41 79 555 01 88')],
})
export const mario = person('Mario Conti', {
  department: 'Sales EMEA',
  office: 'Milano',
  phones: [phone('desk', '+39 02 5550 4310', '4310')],
})
export const marcus = person('Marcus Öberg', {
  department: 'Field Engineering',
  office: 'Göteborg',
  phones: [phone('desk', '+46 31 555 41 88', '4188'), phone('mobile', '+46 70 555 01 23')],
})
export const ana = person('Ana Marković', {
  department: 'Legal',
  office: 'Beograd',
  phones: [phone('desk', '+381 11 555 4077', '4077')],
})
export const samar = person('Samar Haddad', {
  department: 'Finance',
  office: 'Dubai',
  phones: [phone('desk', '+971 4 555 4402', '4402')],
})
export const margaux = person('Margaux Petit', {
  department: 'Marketing',
  office: 'Lyon',
  phones: [phone('desk', '+33 4 55 55 42 50', '4250')],
})

/** The six of the design's picture. */
export const picturedPeople: readonly Person[] = [martina, mario, marcus, ana, samar, margaux]

/** Their day, as the picture shows it. */
export const picturedDay: readonly Availability[] = [
  calendar(martina, {
    hours: [8.5, 17.5],
    occupied: [
      entry([9, 9.5], 'busy', { title: 'Weekly supplier call' }),
      entry([10, 11.5], 'busy', { isPrivate: true }),
      entry([13, 14], 'tentative', { title: 'Budget review' }),
      entry([15.5, 17], 'outOfOffice'),
    ],
  }),
  calendar(mario, {
    occupied: [entry([8.5, 10], 'busy'), entry([13, 14.5], 'busy'), entry([16, 16.5], 'tentative')],
  }),
  calendar(marcus, {
    hours: [8, 17],
    zone: 'Europe/Stockholm',
    occupied: [entry([8, 17], 'elsewhere'), entry([12, 13], 'busy')],
  }),
  calendar(ana, {
    hours: [8, 16],
    zone: 'Europe/Belgrade',
    occupied: [entry([9, 9.75], 'busy'), entry([10.5, 11], 'tentative'), entry([13, 15], 'busy')],
  }),
  calendar(samar, {
    hours: [8, 14],
    zone: 'Asia/Dubai',
    occupied: [{ start: at(0), end: at(0, 26), occupation: 'outOfOffice' }],
  }),
  notShared(margaux),
]

/** The call of the design's picture: it rang 17 s ago and asks for Martina Keller. */
export const picturedCall: Call = call('1', {
  caller: { name: 'Caffè Meridiana', number: '+39 02 5550 0134' },
  askedFor: 'Martina Keller',
  people: [martina.id],
  before: { thisWeek: 2, last: { name: 'Mario Conti', at: at(16 + 1 / 3, 19) } },
})

/** A call that began to ring 17 s before the pictured moment, with what matters given. */
export function call(text: string, more: Partial<Call> = {}): Call {
  if (!isCallId(text)) throw new Error(`not a call's id: ${text}`)
  return { id: text, since: pictured - 17_000, caller: {}, people: [], ...more }
}

const firstNames = [
  'Aisha',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Elif',
  'Fiona',
  'Goran',
  'Hanna',
  'Ivo',
  'Jelena',
  'Mila',
  'Noor',
]
const lastNames = [
  'Abbott',
  'Bianchi',
  'Çelik',
  'Dupont',
  'Eriksen',
  'Fischer',
  'García',
  'Horváth',
  'Ivanov',
  'Jansen',
]
const departments = ['Sales EMEA', 'Engineering', 'Front office', 'Finance', 'Legal', 'Research']

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? ''

/** As many colleagues as wanted, always the same ones. */
export function crowd(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${pick(firstNames, index)} ${pick(lastNames, Math.floor(index / firstNames.length))}`
    return person(name, {
      id: idOf(`crowd-${index}`),
      department: pick(departments, index * 7),
      office: 'Zürich',
      phones: [phone('desk', `+41 44 555 ${5_000 + index}`, `${5_000 + index}`)],
    })
  })
}

/** A plain day for one of the crowd: a meeting that begins on the half hour of their number. */
export function plainDay({ id }: Person, index: number): Availability {
  const start = 8 + (index % 18) / 2
  return calendar({ id }, { occupied: [entry([start, start + 1], index % 5 === 0 ? 'tentative' : 'busy')] })
}
