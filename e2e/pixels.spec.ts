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

/** Pictured in a few views only: everything twice as large as one looks closer, and what three more languages make of the width. */
const closer: Readonly<Record<string, Look>> = {
  'twice-en': { zoom: 2 },
  'light-it': { language: 'it' },
  'light-fr': { language: 'fr' },
  'light-es': { language: 'es' },
}
const fewViews = ['sign-in-sample', 'console', 'settings', 'message'] as const

interface Pictured {
  readonly folder: string
  readonly look: Look
  readonly titles: readonly string[]
}

const everyView = Object.keys(views).filter((title) => views[title]?.isPictured !== false)
const pictured: readonly Pictured[] = [
  ...Object.entries(looks).flatMap(([name, look]) =>
    ['en', 'de'].map((language) => ({
      folder: `${name}-${language}`,
      look: { ...look, language },
      titles: everyView,
    })),
  ),
  ...Object.entries(closer).map(([folder, look]) => ({ folder, look, titles: fewViews })),
]

for (const { folder, look, titles } of pictured) {
  test(`views look as pictured: ${folder}`, async ({ openLook }) => {
    const { page, show } = await openLook({ ...look, scale })
    for (const title of titles) {
      const view = views[title]
      if (!view) throw new Error(`there is no view “${title}”`)
      await show(view)
      const part = view.part === undefined ? page : page.locator(view.part).first()
      await expect.soft(part).toHaveScreenshot([folder, `${title}.png`], tolerance)
    }
  })
}
