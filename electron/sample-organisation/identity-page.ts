import { randomBytes } from 'node:crypto'
import type { Employee } from './company'

const style = `:root{color-scheme:light dark;font:15px/1.5 Inter,"Segoe UI Variable","Segoe UI",system-ui,sans-serif;background:light-dark(#f5f6f8,#16181d);color:light-dark(#1b1f27,#e8eaee)}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:24px}
main{width:min(420px,90vw);background:light-dark(#fff,#1d2026);border:1px solid light-dark(#e3e6eb,#2b2f37);border-radius:14px;padding:28px}
small{display:inline-block;background:light-dark(#e8f0fd,#22304a);color:light-dark(#1d5fd1,#9fc2ff);border-radius:99px;padding:2px 10px;font-size:12.5px}
h1{font-size:21px;letter-spacing:-.01em;margin:14px 0 4px}p{margin:0 0 18px;color:light-dark(#5d6675,#9aa3b2)}
form{display:grid;gap:8px}button{font:inherit;color:inherit;text-align:left;padding:10px 14px;border-radius:9px;border:1px solid light-dark(#c9ced7,#3a404b);background:none;cursor:pointer}
button:hover{border-color:light-dark(#1d5fd1,#6ea3ff)}button:focus-visible{outline:2px solid light-dark(#1d5fd1,#6ea3ff);outline-offset:2px}
button b{display:block;font-weight:600}button span{color:light-dark(#5d6675,#9aa3b2);font-size:13px}button.quiet{text-align:center;border-color:transparent;color:light-dark(#5d6675,#9aa3b2)}`

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

interface Page {
  readonly title: string
  readonly body: string
  /** Where a form of this page may be sent. */
  readonly formAction: string
  readonly script?: string
}

function toResponse({ title, body, formAction, script }: Page, status = 200): Response {
  const nonce = randomBytes(16).toString('base64')
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style nonce="${nonce}">${style}</style><main><small>Sample organisation</small>${body}</main>${script ? `<script nonce="${nonce}">${script}</script>` : ''}</html>`
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    },
  })
}

const buttonOf = ({ id, name, title = '' }: Employee): string =>
  `<button name="operator" value="${escaped(id)}"><b>${escaped(name)}</b><span>${escaped(title)}</span></button>`

/** The page on which one picks who sits at the console. `returnOrigin`: where the answer will be sent. */
export const drawPickPage = (operators: readonly Employee[], returnOrigin: string): Response =>
  toResponse({
    title: 'Sign in to the sample organisation',
    formAction: `'self' ${returnOrigin}`,
    body: `<h1>Who is at the console?</h1><p>This page stands in for the Microsoft sign-in page. The company is made up, so there is no password.</p><form method="post">${operators.map(buttonOf).join('')}<button class="quiet" name="operator" value="">Cancel</button></form>`,
  })

/** Sends the answer back as a form, so that it stays out of addresses and histories; the button is there for a browser without scripts. */
export const drawFormPost = (target: string, fields: Readonly<Record<string, string>>): Response =>
  toResponse({
    title: 'Going back to Patchboard',
    formAction: new URL(target).origin,
    script: 'document.forms[0].submit()',
    body: `<h1>Going back to Patchboard</h1><form method="post" action="${escaped(target)}">${Object.entries(
      fields,
    )
      .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
      .join('')}<button>Continue</button></form>`,
  })

/** An error that stays on the page, as Entra shows it. */
export const drawErrorPage = (message: string): Response =>
  toResponse(
    {
      title: 'Sign-in error',
      formAction: "'none'",
      body: `<h1>Sorry, this does not work</h1><p>${escaped(message)}</p>`,
    },
    400,
  )

export const drawSignedOutPage = (): Response =>
  toResponse({
    title: 'Signed out',
    formAction: "'none'",
    body: '<h1>You are signed out in this browser</h1>',
  })
