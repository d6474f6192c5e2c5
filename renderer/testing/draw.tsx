import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import '../style/tokens.css'
import '../style/base.css'
import type { Availability } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { App } from '../app/app'
import { createNews } from '../news/news'
import { NewsProvider } from '../news/use-news'
import { english } from '../words/english/english'
import { LanguageProvider } from '../words/language'
import { createFakeBridge } from './fake-bridge'
import { calendar, crowd, entry, inZurich, pictured } from './people-made-up'
import { signedIn } from './scenes'

// For build/bench/draw, never shipped: the whole console as it ships, with so many people, drawn at the moments that are measured.
const root = document.querySelector('#root')
if (!root) throw new Error('draw.html has no #root')

/** The clock of the page; it moves on by hand. */
const clock = { now: pictured }
Date.now = () => clock.now

/** Five entries; the first runs now and ends at another minute in each round. */
const dayOf = (person: Person, index: number, round: number): Availability =>
  calendar(person, {
    asOf: clock.now - 1_000,
    occupied: [
      entry([8, 8.5], 'busy'),
      entry([10, 11 + (round + 1) / 60], index % 5 === 0 ? 'tentative' : 'busy'),
      entry([12, 12.75], 'elsewhere'),
      entry([13 + (index % 4) / 4, 14.5], 'busy'),
      entry([16, 17], index % 7 === 0 ? 'outOfOffice' : 'busy'),
    ],
  })

const fake = createFakeBridge()
const news = createNews(fake.bridge)
let people: readonly Person[] = []

const days = (round: number): readonly Availability[] =>
  people.map((person, index) => dayOf(person, index, round))
const firstRow = (): Element | null => document.querySelector('[role="option"]')

/** What build/bench/draw/measure.js asks of whoever is measured. */
const subject = {
  /** What the peer is given: the same people with the same entries. */
  toPlain: (round: number) =>
    days(round).map((one, index) => ({
      id: one.personId,
      name: people[index]?.name,
      entries: one.known ? one.occupied : [],
    })),
  prepare: (rows: number) => {
    people = crowd(rows)
    fake.tell('sessionChanged', signedIn)
    fake.tell('peopleChanged', { people, isLoading: false })
    fake.tell('connectionChanged', { lastAnswer: clock.now })
    fake.tell('availabilityChanged', days(0))
  },
  mount: () =>
    createRoot(root).render(
      <LanguageProvider words={english} place={inZurich}>
        <NewsProvider news={news}>
          <App />
        </NewsProvider>
      </LanguageProvider>,
    ),
  isShown: () => firstRow()?.textContent.includes('until 11:01') ?? false,
  /** A long list is made ready in the pauses. */
  isWhole: () => firstRow()?.getAttribute('aria-setsize') === String(people.length),
  update: (round: number) => fake.tell('availabilityChanged', days(round)),
  isUpdated: (round: number) =>
    firstRow()?.textContent.includes(`until 11:${String(round + 1).padStart(2, '0')}`) ?? false,
  tick: () => {
    clock.now += 60_000
    document.dispatchEvent(new Event('visibilitychange'))
  },
  scroller: () => document.querySelector('#people'),
}

Reflect.set(globalThis, 'subject', subject)
