import type { Caller } from '../../shared/call'
import type { LanguageTag } from '../../shared/language'

/** What the desktop says of a reminder that is due. The page has words of its own. */
interface NoticeWords {
  readonly title: (caller: string) => string
  readonly unknown: string
  readonly body: (name: string) => string
}

const words: Readonly<Record<LanguageTag, NoticeWords>> = {
  en: {
    title: (caller) => `Ring back: ${caller}`,
    unknown: 'unknown caller',
    body: (name) => `Wanted ${name}.`,
  },
  it: {
    title: (caller) => `Da richiamare: ${caller}`,
    unknown: 'numero sconosciuto',
    body: (name) => `Cercava ${name}.`,
  },
  de: {
    title: (caller) => `Rückruf: ${caller}`,
    unknown: 'Anrufer unbekannt',
    body: (name) => `Wollte ${name} sprechen.`,
  },
  fr: {
    title: (caller) => `À rappeler\u00a0: ${caller}`,
    unknown: 'appelant inconnu',
    body: (name) => `Demandait ${name}.`,
  },
  es: {
    title: (caller) => `Devolver la llamada: ${caller}`,
    unknown: 'llamada desconocida',
    body: (name) => `Preguntaba por ${name}.`,
  },
}

/** What stands in a notification: who is rung back, and whom they wanted. */
export function toNotice(
  { name, number }: Caller,
  person: string,
  language: LanguageTag,
): { readonly title: string; readonly body: string } {
  const { title, unknown, body } = words[language]
  const who = [name, number].filter((text) => text !== undefined).join(', ')
  return { title: title(who === '' ? unknown : who), body: body(person) }
}
