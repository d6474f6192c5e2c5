import { readFile } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { done, failed, type Outcome } from '../../../shared/outcome'
import type { SettingName } from '../../../shared/problem'
import { createReference } from '../../create-reference'
import { linkSchemes } from './by-link'
import { numberSign } from './by-program'

const domain = z.string().regex(/^(?=.{1,253}$)[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/i)
/** Windows runs these through its shell, whatever it is told. */
const isScript = (path: string): boolean => /\.(bat|cmd)$/i.test(path.trimEnd())

const link = z.object({ by: z.enum(linkSchemes), domain: domain.optional() })
const copy = z.object({ by: z.literal('copy') })
const program = z.object({
  by: z.literal('program'),
  program: z.string().refine((path) => isAbsolute(path) && !isScript(path)),
  arguments: z
    .array(z.string().max(1_000))
    .max(50)
    .refine((args) => args.some((argument) => argument.includes(numberSign))),
})
const choice = z.union([link, copy, program])
const setting = z.union([z.enum([...linkSchemes, 'copy']).transform((by) => ({ by })), choice])

/** By what calls are handed over to a number: “tel” alone, or an object that says more. */
export type HandOverChoice = z.infer<typeof choice>

const misconfigured = (name: SettingName): Outcome<never> =>
  failed({ kind: 'misconfigured', setting: name, reference: createReference() })

async function readSettings(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}

/** The choice of the settings file, key `handOver`; a `tel:` link when there is none. A wrong one is a problem: a call must not go another way than the one chosen. */
export async function readHandOverChoice(settingsPath: string): Promise<Outcome<HandOverChoice>> {
  try {
    const settings = z
      .looseObject({ handOver: z.unknown().optional() })
      .safeParse(await readSettings(settingsPath))
    if (!settings.success) return misconfigured('settingsFile')
    if (settings.data.handOver === undefined) return done({ by: 'tel' })
    const parsed = setting.safeParse(settings.data.handOver)
    return parsed.success ? done(parsed.data) : misconfigured('handOver')
  } catch {
    return misconfigured('settingsFile')
  }
}
