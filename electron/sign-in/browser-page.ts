import { createHash } from 'node:crypto'

/** What the tab in the browser says at the end. `returnToApp` is true at any time and says nothing about success. */
export type BrowserPageName = 'signedIn' | 'notSignedIn' | 'returnToApp'

/** One page ready to be sent: every header is fixed here, nothing comes from a request. */
export interface BrowserPage {
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

/** The words of the pages, one language. */
export type BrowserPageWords = Readonly<
  Record<BrowserPageName, { readonly title: string; readonly text: string }>
> & { readonly language: string }

const style = `:root{color-scheme:light dark;font:16px/1.5 Inter,"Segoe UI Variable","Segoe UI",system-ui,sans-serif;background:light-dark(#f5f6f8,#16181d);color:light-dark(#1b1f27,#e8eaee)}
body{min-height:90vh;display:grid;place-content:center;justify-items:center;margin:0;padding:24px;text-align:center}
i{width:44px;height:44px;border-radius:12px;background:light-dark(#1d5fd1,#6ea3ff);display:block}
h1{font-size:22px;font-weight:640;margin:20px 0 6px;letter-spacing:-.01em}p{margin:0;max-width:46ch;color:light-dark(#5d6675,#9aa3b2)}`

const styleHash = createHash('sha256').update(style).digest('base64')

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  Connection: 'close',
} as const

/** Draws the pages in one language. They hold no script, no link, no outside resource, and nothing that a request said. */
export function drawBrowserPages(words: BrowserPageWords): Readonly<Record<BrowserPageName, BrowserPage>> {
  const draw = (name: BrowserPageName): BrowserPage => ({
    headers,
    html: `<!doctype html><html lang="${escaped(words.language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Patchboard</title><style>${style}</style><i></i><h1>${escaped(words[name].title)}</h1><p>${escaped(words[name].text)}</p></html>`,
  })
  return { signedIn: draw('signedIn'), notSignedIn: draw('notSignedIn'), returnToApp: draw('returnToApp') }
}
