import { withCharacters } from './html-characters'

/** Longest HTML that is looked at, in characters: a mailbox takes no longer reply, a stranger's answer might. */
const longestHtml = 200_000

const hidden: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'template', 'noscript'])
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body div dl dd dt footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tr ul'.split(
    ' ',
  ),
)

const tagStart = /^<\/?([a-z][^\s/>]*)/i
const looksLikeHtml = /<[a-z!/?]/i
/** Controls, marks that turn the direction of writing, and what takes no place: they could change how a sentence reads. */
const unseen =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu
const loneSurrogate = /\p{Surrogate}/gu

/** Where a tag ends: a “>” within quotes is part of the tag. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charAt(at)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  return html.length
}

const indexOrEnd = (html: string, what: string, from: number): number => {
  const at = html.indexOf(what, from)
  return at === -1 ? html.length : at + what.length
}

/** Where the hidden element ends: at its own closing tag, whatever stands within. */
function endOfHidden(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found ? endOfTag(html, found.index) : html.length
}

/** The mark at `at`: where it ends, and the name of its tag where it is one. Undefined: a mere “<”. */
function markAt(html: string, at: number): { readonly end: number; readonly name?: string } | undefined {
  if (html.startsWith('<!--', at)) return { end: indexOrEnd(html, '-->', at + 4) }
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return { end: indexOrEnd(html, '>', at) }
  const [start, written] = tagStart.exec(html.slice(at, at + 40)) ?? []
  if (start === undefined || written === undefined) return undefined
  const name = written.toLowerCase()
  const end = endOfTag(html, at + start.length)
  const isHidden = hidden.has(name) && !start.startsWith('</')
  return { end: isHidden ? endOfHidden(html, name, end) : end, name }
}

/** What a tag means for lines: blocks stand on lines of their own. */
function spaceOf(name: string | undefined): string {
  if (name === 'br') return '\n'
  if (name === 'td' || name === 'th') return ' '
  return name !== undefined && blocks.has(name) ? '\u0000' : ''
}

/** “\0” parts blocks, “\n” lines; other white space is one space, as a browser has it. */
function toMarked(html: string): string {
  let text = ''
  for (let at = 0; at < html.length;) {
    const next = html.indexOf('<', at)
    const end = next === -1 ? html.length : next
    text += withCharacters(html.slice(at, end)).replace(/[\s\u0000]+/g, ' ')
    const mark = end < html.length ? markAt(html, end) : undefined
    if (mark) text += spaceOf(mark.name)
    else if (end < html.length) text += '<'
    at = mark?.end ?? end + 1
  }
  return text.replace(/ *\u0000[ \u0000]*/g, '\u0000').replace(/\n?\u0000/g, '\n')
}

/**
 * Makes the HTML of a stranger plain text: what a reader would see of it, line by line, without anything that could run,
 * load, hide or turn round. Takes no longer than its length. Text without tags keeps its lines.
 */
export function toPlainText(html: string, mostCharacters: number): string {
  const start = html.slice(0, longestHtml)
  const lines = (looksLikeHtml.test(start) ? toMarked(start) : withCharacters(start))
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(loneSurrogate, '\uFFFD')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (text.length <= mostCharacters) return text
  return `${text
    .slice(0, mostCharacters - 1)
    .replace(loneSurrogate, '')
    .trimEnd()}…`
}
