import { formatISO } from 'date-fns'
import type { LoggedCall } from '../../shared/call-log'

const columns = [
  'time',
  'caller',
  'number',
  'asked_for',
  'came_back',
  'put_through_to',
  'put_through_number',
  'put_through_by',
  'put_through_at',
] as const

/**
 * A spreadsheet takes a text that begins so for a formula, and a caller chooses their own name: an apostrophe before it says
 * that it is none. https://owasp.org/www-community/attacks/CSV_Injection
 */
const asText = (text: string): string => (/^[\s\0]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)

const toCell = (text: string): string => `"${asText(text).replaceAll('"', '""')}"`
const toLine = (cells: readonly string[]): string => `${cells.map(toCell).join(',')}\r\n`

function toCells({ at, caller, askedFor, hasComeBack, to }: LoggedCall): readonly string[] {
  const { name = '', number = '' } = caller
  const put = to ? [to.name, to.number ?? '', to.by, formatISO(to.at)] : ['', '', '', '']
  return [formatISO(at), name, number, askedFor ?? '', hasComeBack ? 'yes' : 'no', ...put]
}

/** Calls as a file for spreadsheets (RFC 4180, UTF-8 with its mark), with times of this computer's zone. */
export const toCallLogCsv = (calls: readonly LoggedCall[]): string =>
  `\uFEFF${toLine(columns)}${calls.map((call) => toLine(toCells(call))).join('')}`
