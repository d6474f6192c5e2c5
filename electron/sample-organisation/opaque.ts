import type { z } from 'zod'
import { parseJson } from './parse-json'

/** A token that says nothing to whoever carries it. Its signs (`+`, `/`, `=`) are those that careless clients break. */
export const toOpaque = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64')

/** What stands in a token; `undefined` when it is none of ours. */
export function openOpaque<Content>(token: string, form: z.ZodType<Content>): Content | undefined {
  const parsed = form.safeParse(parseJson(Buffer.from(token, 'base64').toString('utf8')))
  return parsed.success ? parsed.data : undefined
}
