import { expect, it } from 'vitest'
import { crowd, martina } from '../testing/people-made-up'
import { createShareTexts } from './share-texts'

it.each([martina, { ...martina, phones: [] }, { id: martina.id, name: 'No More', phones: [] }])(
  'whose texts are shared is the same person, with no field more or less',
  (person) => {
    const share = createShareTexts()
    expect(share(person)).toStrictEqual(person)
    expect(share(structuredClone(person))).toStrictEqual(person)
  },
)

it('everyone of a crowd stays who they are', () => {
  const people = crowd(200)
  expect(structuredClone(people).map(createShareTexts())).toStrictEqual(people)
})
