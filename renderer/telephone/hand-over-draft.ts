import type { handOverMethods, HandOverChoice } from '../../shared/settings'

/** The order in which the ways are offered. */
export const handOverWays = [
  'tel',
  'callto',
  'sip',
  'copy',
  'program',
  'http',
] as const satisfies readonly HandOverChoice['by'][]

/** What stands in the fields: of every way, so that looking at another one loses nothing. */
export interface HandOverDraft {
  readonly by: HandOverChoice['by']
  readonly domain: string
  readonly program: string
  /** One a line. */
  readonly arguments: string
  readonly method: (typeof handOverMethods)[number]
  readonly url: string
  /** One name a line. */
  readonly headers: string
  readonly body: string
}

const blank: HandOverDraft = {
  by: 'tel',
  domain: '',
  program: '',
  arguments: '{number}',
  method: 'POST',
  url: '',
  headers: '',
  body: '',
}

export const toLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export function toDraft(choice: HandOverChoice): HandOverDraft {
  switch (choice.by) {
    case 'program':
      return { ...blank, ...choice, arguments: choice.arguments.join('\n') }
    case 'http':
      return { ...blank, ...choice, headers: choice.headers.join('\n'), body: choice.body ?? '' }
    case 'copy':
      return { ...blank, ...choice }
    case 'tel':
    case 'callto':
    case 'sip':
      return { ...blank, by: choice.by, domain: choice.domain ?? '' }
  }
}

function toHttp({ method, url, headers, body }: HandOverDraft): HandOverChoice {
  const hasBody = method !== 'GET' && body.trim() !== ''
  const choice = { by: 'http', method, url: url.trim(), headers: toLines(headers) } as const
  return { ...choice, ...(hasBody && { body: body.trim() }) }
}

export function toChoice(draft: HandOverDraft): HandOverChoice {
  const { by, domain, program } = draft
  switch (by) {
    case 'program':
      return { by, program: program.trim(), arguments: toLines(draft.arguments) }
    case 'http':
      return toHttp(draft)
    case 'copy':
      return { by }
    case 'tel':
    case 'callto':
    case 'sip':
      return { by, ...(by === 'sip' && domain.trim() !== '' && { domain: domain.trim() }) }
  }
}
