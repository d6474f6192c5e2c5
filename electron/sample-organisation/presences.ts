import { z } from 'zod'
import type { Surroundings } from './automatic-reply'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { parseJson } from './parse-json'
import { presenceAt } from './presence-at'

/** More are refused with a 400 that does not say why: microsoft-graph-docs-contrib#777. */
const mostIds = 650

const body = z.object({ ids: z.array(z.string()).min(1).max(mostIds) })

/**
 * Answers `POST /communications/getPresencesByUserId` in the form that was recorded: PascalCase words, the type at each
 * entry, no out-of-office settings. Whoever is not known is missing, and the order is not that of the question.
 */
export function answerPresences({ company, now, opened }: Surroundings, text: string): object | GraphRefusal {
  const parsed = body.safeParse(parseJson(text))
  if (!parsed.success) return refusalOf('badRequest')
  const asked = new Set(parsed.data.ids.map((id) => id.toLowerCase()))
  const value = company.employees
    .filter(({ id }) => asked.has(id))
    .map((employee) => {
      const [availability, activity] = presenceAt(employee, now, opened)
      const { id } = employee
      return { '@odata.type': '#microsoft.graph.presence', id, availability, activity, statusMessage: null }
    })
  return { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(presence)', value }
}
