import { isAbsolute } from 'node:path'
import { z } from 'zod'
import {
  isClientId,
  isExtensionRule,
  isGlobalShortcut,
  isRegion,
  isTenant,
  isUsualHours,
  longestTemplate,
  mostTemplates,
  settingBounds,
  type Bounds,
} from '../../shared/setting-forms'
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
const within = ({ least, most }: Bounds) => z.int().min(least).max(most)
const digits = within(settingBounds.extension)

const domain = z.string().regex(/^(?=.{1,253}$)[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/i)
/** Windows runs these through its shell, whatever it is told. */
const isScript = (path: string): boolean => /\.(bat|cmd)$/i.test(path.trimEnd())

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

/** The form of each setting: what does not fit is refused, never bent. */
const forms = {
  clientId: z.string().refine(isClientId),
  tenant: z.string().refine(isTenant),
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
  region: z.string().refine(isRegion),
  extensionRule: z.strictObject({ shortest: digits, longest: digits, atEnd: digits }).refine(isExtensionRule),
  usualHours: z
    .strictObject({ days: z.array(z.int().min(0).max(6)).max(7), start: z.string(), end: z.string() })
    .refine(isUsualHours),
  daysAhead: within(settingBounds.daysAhead),
  refresh: z.strictObject({
    inSight: within(settingBounds.inSight),
    elsewhere: within(settingBounds.elsewhere),
  }),
  hideTitles: z.boolean(),
  hideOutOfOfficeTexts: z.boolean(),
  shortcuts: z
    .record(z.string().regex(/^[a-zA-Z\d]{1,40}$/), z.string().min(1).max(60))
    .refine((keys) => Object.keys(keys).length <= 100),
  globalShortcut: z.string().refine(isGlobalShortcut),
  handOver,
  callEndpoint: z.strictObject({ on: z.boolean(), port: z.int().min(1_024).max(65_535) }),
  callLog: z.strictObject({ keepDays: z.int().min(1).max(365) }),
  startAtLogin: z.boolean(),
  notifications: z.boolean(),
  alwaysOnTop: z.boolean(),
  keepInTray: z.boolean(),
  updates: z.strictObject({
    on: z.boolean(),
    feed: z.union([none, z.string().max(2_000).refine(isFeed)]),
    channel: z.string().regex(/^[a-z\d-]{1,40}$/),
  }),
  messageTemplates: z.array(z.string().min(1).max(longestTemplate)).max(mostTemplates),
} satisfies { readonly [Key in SettingKey]: z.ZodType<Settings[Key]> }

/** All settings, each there. */
export const settingsForm = z.strictObject(forms)

/** Some settings, as the page may ask to change them. */
export const settingsPatchForm = settingsForm.partial()

/** Every setting's name. */
export const settingKeys = settingsForm.keyof().options
