import { expect, it } from 'vitest'
import { done } from '../../shared/outcome'
import { isPersonId } from '../../shared/person'
import { fetchPhoto } from '../graph/fetch-photo'
import { createCompany } from '../sample-organisation/company'
import { photoOf } from '../sample-organisation/photo'
import { openSampleGraph } from '../testing/sample-graph'

it('brings the photo of who has one, over the real way to Graph', async () => {
  const graph = await openSampleGraph((_request, goOn) => goOn())
  const { employees } = createCompany()
  const fetch = async (hasOne: boolean) => {
    const id = employees.find((one) => (photoOf(one) !== undefined) === hasOne)?.id ?? ''
    return isPersonId(id) ? fetchPhoto(graph.askGraph, id, new AbortController().signal) : undefined
  }
  const found = await fetch(true)
  expect(found?.ok === true && found.value).toMatch(/^data:image\/png;base64,iVBOR/)
  expect(await fetch(false)).toEqual(done(undefined))
  expect(graph.asked).toHaveLength(2)
  await graph.close()
})
