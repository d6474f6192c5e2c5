import { expect } from '@playwright/test'
import { views } from '../renderer/testing/views'
import { test, type Look } from './look'

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Look>>

/** Another version of the browser draws edges of letters a little differently. */
const tolerance = { maxDiffPixelRatio: 0.01, scale: 'device' } as const

/** Every letter is to be seen, and a hundred pictures stay small. */
const scale = 0.75

for (const [name, look] of Object.entries(looks)) {
  for (const language of ['en', 'de']) {
    test(`every view looks as pictured: ${name}, ${language}`, async ({ openLook }) => {
      const { page, show } = await openLook({ ...look, language, scale })
      for (const [title, view] of Object.entries(views)) {
        await show(view)
        const part = view.part === undefined ? page : page.locator(view.part).first()
        await expect.soft(part).toHaveScreenshot([`${name}-${language}`, `${title}.png`], tolerance)
      }
    })
  }
}
