import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { languageTags } from '../../shared/language'
import { drawBrowserPages, type BrowserPageName } from './browser-page'
import { browserPageWords, englishPageWords } from './browser-page-words'

const pages = drawBrowserPages(englishPageWords)
const names: readonly BrowserPageName[] = ['signedIn', 'notSignedIn', 'returnToApp']

it.each(names)('L16 the page “%s” carries every header that a page with a secret behind it needs', (name) => {
  expect(pages[name].headers).toMatchObject({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    Connection: 'close',
  })
  expect(Object.keys(pages[name].headers).map((header) => header.toLowerCase())).not.toContain('set-cookie')
})

it.each(names)('9700-14 the page “%s” cannot be framed and runs nothing but its own style', (name) => {
  const { html, headers } = pages[name]
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? ''
  const policy = headers['Content-Security-Policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

it.each(names)('9700-10 L17 the page “%s” has no script, link, picture or other resource', (name) => {
  expect(pages[name].html).not.toMatch(
    /<(script|a|img|link|iframe|form|object|base|meta http)\b|url\(|https?:|\son\w+=/i,
  )
})

it('L15 escapes the words themselves, so that a translation cannot become markup', () => {
  const title = '<b onload="x">"&'
  const { html } = drawBrowserPages({ ...englishPageWords, signedIn: { title, text: '' } }).signedIn
  expect(html).not.toContain('<b')
  expect(html).toContain('&#60;b onload=&#34;x&#34;&#62;&#34;&#38;')
})

it('L18 only the page of success says that someone is signed in', () => {
  expect(pages.signedIn.html).toContain('You are signed in')
  for (const name of ['notSignedIn', 'returnToApp'] as const)
    expect(pages[name].html).not.toMatch(/are signed in/i)
})

it.each(languageTags)('L18 an operator whose language is “%s” reads the pages in it', (language) => {
  const words = browserPageWords[language]
  expect(words.language).toBe(language)
  for (const name of names) {
    const { html } = drawBrowserPages(words)[name]
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain(words[name].title)
  }
})

it('L18 no language says the same in success and in failure, and none is a copy of another', () => {
  const all = Object.values(browserPageWords).flatMap((words) =>
    names.flatMap((name) => Object.values(words[name])),
  )
  expect(new Set(all).size).toBe(languageTags.length * names.length * 2)
})
