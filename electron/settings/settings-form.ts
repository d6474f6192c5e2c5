import { isAbsolute } from 'node:path'
import { z } from 'zod'
import {
  clouds,
  densityChoices,
  handOverMethods,
  languageChoices,
  numberSign,
  themeChoices,
  type Settings,
  type SettingKey,
} from '../../shared/settings'
import { isHeaderName, isHttpTemplate, isJsonTemplate } from './http-template'

const none = z.literal('')
const domain = z.string().regex(/^(?=.{1,253}$)[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/i)
/** Windows runs these through its shell, whatever it is told. */
const isScript = (path: string): boolean => /\.(bat|cmd)$/i.test(path.trimEnd())
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const digits = z.int().min(1).max(15)
const day = z.int().min(0).max(6)

/** A key that may be pressed with others; at least one of them is no Shift, so that writing is not disturbed. */
const pressed =
  /^((CommandOrControl|Control|Command|Super|Alt|Shift)\+)*(CommandOrControl|Control|Command|Super|Alt)\+((CommandOrControl|Control|Command|Super|Alt|Shift)\+)*([A-Z\d]|F\d{1,2}|Space|Home|End|PageUp|PageDown)$/

const handOver = z.discriminatedUnion('by', [
  z.strictObject({ by: z.enum(['tel', 'callto', 'sip']), domain: domain.optional() }),
  z.strictObject({ by: z.literal('copy') }),
  z.strictObject({
    by: z.literal('program'),
    program: z
      .string()
      .max(1_000)
      .refine((path) => isAbsolute(path) && !isScript(path)),
    arguments: z
      .array(z.string().max(1_000))
      .max(50)
      .refine((args) => args.some((argument) => argument.includes(numberSign))),
  }),
  z
    .strictObject({
      by: z.literal('http'),
      method: z.enum(handOverMethods),
      url: z.string().max(1_000).refine(isHttpTemplate),
      headers: z.array(z.string().refine(isHeaderName)).max(10),
      body: z.string().max(2_000).refine(isJsonTemplate).optional(),
    })
    .refine(
      ({ url, body, method }) => url.includes(numberSign) || (method !== 'GET' && body?.includes(numberSign)),
    ),
])

const isFeed = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return protocol === 'https:' && username === '' && password === ''
}

/** The root of a server, as the address of a cloud is written. */
const isRoot = (text: string): boolean =>
  isFeed(text) && new URL(text).href === `${new URL(text).origin}/` && !text.endsWith('/')
const root = z.string().max(300).refine(isRoot)

/** The form of each setting: what does not fit is refused, never bent. Bounds in words stand in renderer/words. */
const forms = {
  clientId: z.union([none, z.guid()]),
  tenant: z.union([
    none,
    z.guid(),
    z.literal('organizations'),
    z.string().regex(/^(?=.{4,253}$)[a-z\d-]+(\.[a-z\d-]+)+$/),
  ]),
  cloud: z.enum(clouds),
  cloudAddresses: z.union([
    z.strictObject({ signIn: root, graph: root }),
    z.strictObject({ signIn: none, graph: none }),
  ]),
  redirectHost: z.enum(['localhost', '127.0.0.1']),
  responseMode: z.enum(['form_post', 'query']),
  language: z.enum(languageChoices),
  theme: z.enum(themeChoices),
  density: z.enum(densityChoices),
  region: z.union([z.literal('system'), z.string().regex(/^[A-Z]{2}$/)]),
  extensionRule: z
    .strictObject({ shortest: digits, longest: digits, atEnd: digits })
    .refine(({ shortest, longest }) => shortest <= longest),
  usualHours: z.strictObject({
    days: z
      .array(day)
      .max(7)
      .refine((days) => new Set(days).size === days.length),
    start: clock,
    end: clock,
  }),
  // One question to the calendar server may span at most 62 days.
  daysAhead: z.int().min(1).max(30),
  // Below, a large board would ask more than the server allows; above, answers would be shown as old all the time.
  refresh: z.strictObject({ inSight: z.int().min(15).max(60), elsewhere: z.int().min(60).max(300) }),
  hideTitles: z.boolean(),
  hideOutOfOfficeTexts: z.boolean(),
  shortcuts: z
    .record(z.string().regex(/^[a-zA-Z\d]{1,40}$/), z.string().min(1).max(60))
    .refine((keys) => Object.keys(keys).length <= 100),
  globalShortcut: z.union([none, z.string().max(100).regex(pressed)]),
  handOver,
  callEndpoint: z.strictObject({ on: z.boolean(), port: z.int().min(1_024).max(65_535) }),
  callLog: z.strictObject({ keepDays: z.int().min(1).max(365) }),
  startAtLogin: z.boolean(),
  notifications: z.boolean(),
  alwaysOnTop: z.boolean(),
  updates: z.strictObject({
    on: z.boolean(),
    feed: z.union([none, z.string().max(2_000).refine(isFeed)]),
    channel: z.string().regex(/^[a-z\d-]{1,40}$/),
  }),
  messageTemplates: z.array(z.string().min(1).max(500)).max(50),
} satisfies { readonly [Key in SettingKey]: z.ZodType<Settings[Key]> }

/** All settings, each there. */
export const settingsForm = z.strictObject(forms)

/** Some settings, as the page may ask to change them. */
export const settingsPatchForm = settingsForm.partial()

/** Every setting's name. */
export const settingKeys = settingsForm.keyof().options
