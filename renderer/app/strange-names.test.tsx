import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { calendar, idOf, person } from '../testing/people-made-up'
import { personCard, rowNames, searchBox } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'
import type { Person } from '../../shared/person'

function renderWith(people: readonly Person[]) {
  return renderPage(({ tell }) => {
    tell('sessionChanged', signedIn)
    tell('peopleChanged', { people, isLoading: false })
    tell(
      'availabilityChanged',
      people.map((one) => calendar(one)),
    )
  })
}

const strange = [
  ...['محمد العلي', 'שרה לוי', '山田 太郎', 'क्‍षितिज', '👩‍💻 Ana', '🇨🇭 Desk', 'Z̸a̷l̴g̵o̶ ̷T̸e̷x̶t̵'],
  ...['<b>Ana</b>', '"><script>document.title=1</script>', '{{7*7}} ${7*7}', 'x'.repeat(256)],
] as const

describe('G27 names of every script', () => {
  it.each(strange)(
    '“%s” is listed, chosen and spoken as it is, and the answer beside it stays whole',
    (name) => {
      renderWith([{ ...person('One'), name }])
      expect(rowNames()).toEqual([expect.stringContaining('Free')])
      const row = screen.getByRole('option')
      expect(within(row).getByText(name)).toBeTruthy()
      // A block of its own: the direction of the name ends with it (https://www.w3.org/TR/css-writing-modes-3/#bidi-para).
      expect(within(row).getByText(name).tagName).toBe('DIV')
      expect(within(personCard()).getByRole('heading', { level: 2 }).textContent).toBe(name)
      expect(document.querySelector('b, script')).toBeNull()
    },
  )
})

describe('G28 names that imitate others', () => {
  it('two people of one name are told apart by what stands below, and keep their places', () => {
    const twins = ['Sales', 'Legal'].map((department) => ({
      ...person('Lea Frei', { department }),
      id: idOf(`lea-${department}`),
    }))
    renderWith(twins)
    const texts = screen.getAllByRole('option').map((row) => row.textContent)
    expect(texts).toEqual([expect.stringContaining('Sales'), expect.stringContaining('Legal')])
  })
})

describe('G36 what is typed into the search', () => {
  it.each([
    ...["'", '"', '$', '&', '#', '%', '%27', '\\', '/../', '..\\..', "' or 1 eq 1", '$filter=true', '😀'],
    ...['   ', '\u0000', '(.*)+$', '[[', 'x'.repeat(300), '<img src=x onerror=alert(1)>', '\u202e'],
  ])('“%s” finds nobody or somebody, breaks nothing, and leaves this computer nowhere', async (typed) => {
    const { user, fake } = renderWith([person('Anna Berg'), person('Bert Cole')])
    await user.click(searchBox())
    await user.paste(typed)
    // The box takes so much and no more.
    expect(searchBox()).toHaveProperty('value', typed.slice(0, 100))
    expect(document.querySelector('img[src="x"]')).toBeNull()
    await user.clear(searchBox())
    await user.type(searchBox(), 'anna')
    expect(rowNames()).toEqual([expect.stringMatching(/^Anna Berg/)])
    const others = fake.asked.filter(
      ({ name }) => !['watchPeople', 'keepView', 'findByAddress', 'sayReady'].includes(name),
    )
    expect(others).toEqual([])
  })
})
