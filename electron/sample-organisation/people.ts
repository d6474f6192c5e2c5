import type { Employee } from './company'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { tokensOf } from './search'
import type { Staff } from './staff'

interface PeopleRequest {
  readonly operator: string
  readonly query: Readonly<Record<string, string>>
  /** The header `X-PeopleQuery-QuerySources`. */
  readonly sources: string | undefined
  readonly root: string
}

type Test = (employee: Employee) => boolean

/** Another letter, one too many or one too few; of short words too much would be alike. */
function isAlike(word: string, wanted: string): boolean {
  if (wanted.length < 4 || Math.abs(word.length - wanted.length) > 1) return false
  let at = 0
  while (at < wanted.length && word[at] === wanted[at]) at += 1
  const rests = [
    [word.slice(at + 1), wanted.slice(at + 1)],
    [word.slice(at + 1), wanted.slice(at)],
    [word.slice(at), wanted.slice(at + 1)],
  ]
  return rests.some(([one, other]) => one === other)
}

/**
 * Words of the name or the address begin so, or are spelled nearly so: “inferences about the intent”,
 * https://learn.microsoft.com/graph/people-insights-overview#perform-a-fuzzy-search
 */
function toTest(text: string): Test {
  // A topic of conversations: nobody has one here.
  if (/^\w+:/.test(text)) return () => false
  const wanted = tokensOf(text)
  return ({ name, mail = '' }) => {
    const words = [...tokensOf(name), ...tokensOf(mail)]
    return (
      wanted.length > 0 &&
      wanted.every((one) => words.some((word) => word.startsWith(one) || isAlike(word, one)))
    )
  }
}

/** Quotes enclose what has a blank or an @; within them is no other quote. */
function parseSearch(search: string): Test | undefined {
  const [, quoted, plain] = /^(?:"([^"\\]+)"|([^\s"\\@]+))$/.exec(search.trim()) ?? []
  const text = quoted ?? plain
  return text === undefined ? undefined : toTest(text.trim())
}

const isInAddressList = ({ isEnabled, isGuest, mail }: Employee): boolean =>
  isEnabled && !isGuest && mail !== undefined

/** The mailbox knows those of the operator's own department; the organisation's address list is asked only where a header says so. */
function sourceOf(staff: Staff, { operator, sources }: PeopleRequest): readonly Employee[] {
  const everyone = staff.employees
  if (/\bDirectory\b/.test(sources ?? '')) return everyone.filter(isInAddressList)
  const { department } = staff.find(operator) ?? {}
  return everyone.filter((one) => one.id !== operator && one.department === department)
}

const toPerson = (one: Employee): object => ({
  id: one.id,
  displayName: one.name,
  jobTitle: one.title ?? null,
  department: one.department ?? null,
  officeLocation: one.city ?? null,
  userPrincipalName: one.userPrincipalName,
  scoredEmailAddresses: one.mail ? [{ address: one.mail, relevanceScore: 8 }] : [],
  phones: one.desk ? [{ type: 'business', number: one.desk }] : [],
  personType: one.mail?.startsWith('room.')
    ? { class: 'Room', subclass: 'Room' }
    : { class: 'Person', subclass: 'OrganizationUser' },
})

/** Ten unless more are asked for: https://learn.microsoft.com/graph/api/user-list-people */
const usual = 10
/** Of a search: https://learn.microsoft.com/graph/search-query-parameter#using-search-on-person-collections */
const mostFound = 250
const most = 1_000

/** Answers `GET /me/people`, in the form of the documentation. A search has no further pages. */
export function answerPeople(staff: Staff, request: PeopleRequest): object | GraphRefusal {
  const { $search, $top, $skip } = request.query
  if ($search !== undefined && $skip !== undefined) return refusalOf('badRequest')
  const isWanted = $search === undefined ? () => true : parseSearch($search)
  if (!isWanted) return refusalOf('badRequest')
  const top = Math.min(Number($top ?? usual) || usual, $search === undefined ? most : mostFound)
  const from = Number($skip ?? 0) || 0
  return {
    '@odata.context': `${request.root}/v1.0/$metadata#users('me')/people`,
    value: sourceOf(staff, request)
      .filter(isWanted)
      .slice(from, from + top)
      .map(toPerson),
  }
}
