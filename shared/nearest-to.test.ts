import { describe, expect, it } from 'vitest'
import { mostCandidates, nearestTo, type Candidate, type NamedNear } from './nearest-to'
import { isPersonId, type Person, type PersonId } from './person'
import { workplacesInSteps, type Workplaces } from './workplaces'

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

const phones = [{ kind: 'desk', number: '4021' }] as const
const somebody = (id: string, more: Partial<Person> = {}): Person => ({
  id: idOf(id),
  name: id,
  department: 'Procurement',
  office: 'Zürich',
  phones,
  ...more,
})

const martina = somebody('martina')

function toWorkplaces(people: readonly Person[]): Workplaces {
  const steps = workplacesInSteps(people)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const nearest = (person: Person, people: readonly Person[], named?: NamedNear): readonly Candidate[] =>
  nearestTo(person, toWorkplaces(people), named)

describe('who stands near somebody', () => {
  it.each<readonly [Partial<Person>, string | undefined]>([
    [{ jobTitle: 'Assistant' }, 'assistant'],
    [{ jobTitle: 'Assistenz der Leitung' }, 'assistant'],
    [{ jobTitle: 'Sekretärin' }, 'assistant'],
    [{ jobTitle: 'Head of Procurement' }, 'head'],
    [{ jobTitle: 'Direttrice acquisti' }, 'head'],
    [{ jobTitle: 'Category Manager' }, 'team'],
    [{ jobTitle: 'Buyer', office: 'Milano' }, 'team'],
    [{ department: 'Legal' }, 'office'],
    [{ department: 'Legal', jobTitle: 'Assistant' }, 'office'],
    [{ department: 'Legal', office: 'Milano' }, undefined],
    [{ phones: [] }, undefined],
  ])('%j is %s', (more, nearness) => {
    expect(nearest(martina, [somebody('one', more)])[0]?.nearness).toBe(nearness)
  })

  it('whom the out-of-office text names is a deputy, wherever they work', () => {
    const leila = somebody('leila', { department: 'Legal', office: 'Dubai' })
    expect(nearest(martina, [leila], { deputies: [leila] })).toEqual([{ person: leila, nearness: 'deputy' }])
  })

  it('an assistant whom the text names is a deputy', () => {
    const assistant = somebody('assistant', { jobTitle: 'Assistant' })
    expect(nearest(martina, [assistant], { deputies: [assistant] })[0]?.nearness).toBe('deputy')
  })

  it('to whom a call was put through lately comes after the team and before those who only share an office', () => {
    const leila = somebody('leila', { department: 'Legal', office: 'Dubai' })
    const buyer = somebody('buyer')
    const neighbour = somebody('neighbour', { department: 'Legal' })
    const found = nearest(martina, [neighbour, leila, buyer], { recent: [leila, buyer] })
    expect(found.map(({ person, nearness }) => [person.id, nearness])).toEqual([
      ['buyer', 'team'],
      ['leila', 'recent'],
      ['neighbour', 'office'],
    ])
  })

  it('only the last five of them count', () => {
    const others = Array.from({ length: 6 }, (_, index) =>
      somebody(`other-${index}`, { department: 'Legal', office: 'Dubai' }),
    )
    const found = nearest(martina, others, { recent: others })
    expect(found.map(({ person }) => person.id)).not.toContain('other-5')
    expect(found).toHaveLength(5)
  })

  it('a missing department or office makes nobody a colleague of the same', () => {
    const bare = { name: 'x', phones }
    expect(nearest({ ...bare, id: idOf('one') }, [{ ...bare, id: idOf('two') }])).toEqual([])
  })

  it('the person themself is not among them', () => {
    expect(nearest(martina, [martina], { deputies: [martina] })).toEqual([])
  })

  it('a large team leaves room for its head and its assistant, and those of the same place come first', () => {
    const far = Array.from({ length: 30 }, (_, index) => somebody(`far-${index}`, { office: 'Milano' }))
    const near = Array.from({ length: 30 }, (_, index) => somebody(`near-${index}`))
    const head = somebody('head', { jobTitle: 'Head of Procurement' })
    const assistant = somebody('assistant', { jobTitle: 'Assistant' })
    const found = nearest(martina, [...far, ...near, head, assistant]).map(({ person }) => person.id)
    expect(found).toHaveLength(mostCandidates)
    expect(found.slice(0, 3)).toEqual(['assistant', 'head', 'near-0'])
    expect(found.some((id) => id.startsWith('far'))).toBe(false)
  })
})
