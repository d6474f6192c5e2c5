/** A browser that follows redirects, keeps cookies, fills in forms and sends them: what a person does at a sign-in page. */
export class ScriptedBrowser {
  readonly visited: string[] = []
  readonly #cookies = new Map<string, string>()

  /** Goes on until there is neither a redirect nor a form; answers with the last page. */
  async visit(link: string): Promise<string> {
    let page = await this.#load(new Request(link, { redirect: 'manual' }))
    for (let step = 0; step < 10; step += 1) {
      const form = toForm(page.text, page.url)
      if (!form) return page.text
      const body = new URLSearchParams([...form.fields, ['login', 'anna'], ['password', 'a password']])
      // A form from https to http carries no origin; this provider's pages are on this computer, and so carry theirs.
      const headers = { Origin: new URL(page.url).origin }
      page = await this.#load(new Request(form.action, { method: 'POST', body, headers, redirect: 'manual' }))
    }
    throw new Error('the pages never ended')
  }

  async #load(request: Request): Promise<{ readonly url: string; readonly text: string }> {
    request.headers.set('Cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    this.visited.push(request.url)
    const response = await fetch(request)
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.#cookies.set(name, value)
    }
    const to = response.headers.get('location')
    if (to === null) return { url: request.url, text: await response.text() }
    return this.#load(new Request(new URL(to, request.url), { redirect: 'manual' }))
  }
}

interface Form {
  readonly action: string
  readonly fields: readonly [string, string][]
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&')

function toForm(text: string, page: string): Form | undefined {
  const tag = /<form[^>]*>/i.exec(text)?.[0]
  if (tag === undefined) return undefined
  const inputs = [...text.matchAll(/<input[^>]*type="hidden"[^>]*>/gi)].map(([input]) => input)
  // Whoever presses Enter presses the first button.
  const button = /<button[^>]*\bname="[^>]*>/i.exec(text)?.[0]
  return {
    action: new URL(attribute(tag, 'action') ?? '', page).href,
    fields: [...inputs, ...(button === undefined ? [] : [button])].map((field) => [
      attribute(field, 'name') ?? '',
      attribute(field, 'value') ?? '',
    ]),
  }
}
