import { cast, operators, type CastMember } from './cast'
import { departments, names, offices } from './names'
import { moreNames } from './more-names'
import { guidOf, pick, randomOf, type Random } from './random'

export const domain = 'lindenhof.example'

/** How full someone's days are. */
export type Habit = 'nothingBooked' | 'few' | 'usual' | 'many'

/** One account of the made-up company, person or not. */
export interface Employee {
  readonly id: string
  readonly name: string
  readonly userPrincipalName: string
  readonly mail?: string
  readonly title?: string
  readonly department?: string
  readonly city?: string
  readonly zone: string
  readonly windowsZone: string
  readonly desk?: string
  readonly mobile?: string
  readonly isGuest: boolean
  readonly isEnabled: boolean
  readonly habit: Habit
  /** Whether the operator may read the titles of their meetings. */
  readonly sharesTitles: boolean
  /** How the server tells their working hours. */
  readonly hoursForm: 'windows' | 'iana' | 'custom' | 'missing'
  /** First and last working hour of their own clock. */
  readonly hours: readonly [number, number]
  readonly role?: CastMember
}

export interface Company {
  readonly name: string
  readonly tenant: string
  readonly employees: readonly Employee[]
  readonly operators: readonly Employee[]
}

interface Draft {
  readonly name: string
  readonly department: string
  readonly title: string
  readonly city: string
  readonly extension: string
  readonly mobile?: string
  readonly role?: CastMember
}

const habits: readonly Habit[] = ['nothingBooked', 'few', 'usual', 'usual', 'usual', 'many', 'many']
const forms: readonly Employee['hoursForm'][] = [
  'windows',
  'windows',
  'windows',
  'windows',
  'iana',
  'missing',
]

/** Mail names have no accents: ł and ø are letters of their own and do not come apart by themselves. */
const toMailName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/[^a-z\s-]/g, '')
    .trim()
    .replace(/\s+/g, '.')

function toEmployee(draft: Draft, random: Random, address: string): Employee {
  const office = offices.find(({ city }) => city === draft.city)
  if (!office) throw new RangeError(`no office in ${draft.city}`)
  const isCustom = office.zone === 'America/New_York' && random() < 0.5
  return {
    id: guidOf(random),
    name: draft.name,
    userPrincipalName: address,
    mail: address,
    title: draft.title,
    department: draft.department,
    city: draft.city,
    zone: office.zone,
    windowsZone: office.windowsZone,
    desk: `${office.trunk} ${draft.extension.slice(0, 2)} ${draft.extension.slice(2)}`,
    ...(draft.mobile && { mobile: draft.mobile }),
    isGuest: false,
    isEnabled: true,
    habit: pick(habits, random),
    sharesTitles: draft.role !== undefined || random() < 0.3,
    hoursForm: draft.role ? 'windows' : isCustom ? 'custom' : pick(forms, random),
    hours: pick(
      [
        [8, 17],
        [9, 18],
        [8, 16],
        [7, 15],
      ] as const,
      random,
    ),
    ...(draft.role && { role: draft.role }),
  }
}

const departmentOf = (random: Random): (typeof departments)[number] => {
  let rest = random() * departments.reduce((sum, { share }) => sum + share, 0)
  return departments.find(({ share }) => (rest -= share) < 0) ?? pick(departments, random)
}

/** So many are drawn from a few names, the same in a company of any size; more would be more namesakes than anywhere. */
const fewNames = 1_000

const allNames = [...names, ...moreNames]

/** Of those beyond, every second one bears two given names or two family names. */
function nameOf(stock: (typeof names)[number], random: Random, at: number): string {
  const [given, family] = [pick(stock.given, random), pick(stock.family, random)]
  if (at < fewNames || random() < 0.5) return `${given} ${family}`
  return random() < 0.5
    ? `${given} ${pick(stock.given, random)} ${family}`
    : `${given} ${family}-${pick(stock.family, random)}`
}

function draftOf(random: Random, at: number): Draft {
  const stock = pick(at < fewNames ? names : allNames, random)
  const department = departmentOf(random)
  const digits = String(Math.floor(random() * 90) + 10)
  return {
    name: nameOf(stock, random, at),
    department: department.name,
    title: pick(department.titles, random),
    city: pick(offices, random).city,
    extension: String(5000 + (at % 5000)),
    ...(random() < 0.4 && { mobile: `+41 79 555 02 ${digits}` }),
  }
}

/** Accounts that every directory has and no call goes to. */
function oddAccounts(random: Random): readonly Employee[] {
  const odd = (name: string, over: Partial<Employee>): Employee => ({
    id: guidOf(random),
    name,
    userPrincipalName: `${toMailName(name)}@${domain}`,
    zone: 'Europe/Zurich',
    windowsZone: 'W. Europe Standard Time',
    isGuest: false,
    isEnabled: true,
    habit: 'few',
    sharesTitles: false,
    hoursForm: 'missing',
    hours: [8, 17],
    ...over,
  })
  const guest = 'd.ferrand_partner.example'
  return [
    odd('Denis Ferrand', {
      isGuest: true,
      userPrincipalName: `${guest}#EXT#@${domain}`,
      mail: guest.replace('_', '@'),
    }),
    odd('Ulla Former', { isEnabled: false, mail: `ulla.former@${domain}`, department: 'Finance' }),
    odd('Night Porter', { title: 'Night desk', department: 'Logistics', desk: '4999' }),
    odd('Conf Room Matterhorn', { mail: `room.matterhorn@${domain}`, city: 'Zürich' }),
  ]
}

/** The made-up company: the same people for the same seed. `size`: accounts, the few odd ones included. */
export function createCompany({
  seed = 7,
  size = 312,
}: { readonly seed?: number; readonly size?: number } = {}): Company {
  const random = randomOf('company', seed)
  const namesakes = new Map<string, number>()
  const addressFor = (name: string): string => {
    const plain = toMailName(name) || 'colleague'
    const before = namesakes.get(plain) ?? 0
    namesakes.set(plain, before + 1)
    return `${plain}${before === 0 ? '' : before + 1}@${domain}`
  }
  const hire = (draft: Draft): Employee => toEmployee(draft, random, addressFor(draft.name))

  const receptionists = operators.map((name, at) =>
    hire({
      name,
      department: 'Front office',
      title: 'Receptionist',
      city: 'Zürich',
      extension: `400${at + 1}`,
    }),
  )
  const known = cast.map((role) => hire({ ...role, role }))
  const odd = oddAccounts(random)
  const others = Math.max(size - receptionists.length - known.length - odd.length, 0)
  const rest = Array.from({ length: others }, (_, at) => hire(draftOf(random, at)))
  return {
    name: domain,
    tenant: guidOf(randomOf('tenant', seed)),
    employees: [...receptionists, ...known, ...odd, ...rest],
    operators: receptionists,
  }
}
