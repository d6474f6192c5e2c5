import { expect } from '@playwright/test'
import { views } from '../renderer/testing/views'
import { layoutFaults } from './layout-faults'
import { test, type Look } from './look'

interface Kind {
  readonly look: Look
  /** Everything is enlarged in the window that the console opens with; the narrow strip is for one that is not. */
  readonly isEnlarged?: true
}

const kinds: Readonly<Record<string, Kind>> = {
  'words that are two fifths longer': { look: { language: 'pseudo' } },
  German: { look: { language: 'de' } },
  'a script that runs from right to left': { look: { language: 'pseudo', direction: 'rtl' } },
  'everything half as large again': { look: { language: 'de', zoom: 1.5 }, isEnlarged: true },
  'everything twice as large': { look: { language: 'de', zoom: 2 }, isEnlarged: true },
}

for (const [kind, { look, isEnlarged }] of Object.entries(kinds)) {
  test(`every view has room for ${kind}`, async ({ openLook }) => {
    const { page, show } = await openLook(look)
    for (const [title, view] of Object.entries(views)) {
      if (isEnlarged && title === 'compact') continue
      const { scene, steps = [] } = view
      await show(isEnlarged ? { scene, steps } : view)
      expect.soft(await layoutFaults(page), title).toEqual([])
    }
  })
}
