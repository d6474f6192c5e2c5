import { createLog, type Log } from '../log'

/** The real log, written into a list. */
export function createRecordedLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = []
  return { lines, ...createLog((line) => lines.push(line), Date.now) }
}
