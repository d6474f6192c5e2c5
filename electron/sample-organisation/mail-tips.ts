import { z } from 'zod'
import { automaticReplyAt, type Surroundings } from './automatic-reply'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { parseJson } from './parse-json'
import { toGraphMoment } from './schedule-answer'

const body = z.object({
  EmailAddresses: z.array(z.string()).min(1),
  MailTipsOptions: z.string(),
})

const language = { locale: 'en-GB', displayName: 'English (United Kingdom)' }

function repliesOf(address: string, surroundings: Surroundings): object {
  const employee = surroundings.company.employees.find(({ mail }) => mail === address.toLowerCase())
  if (!employee || employee.role?.refusal === '5009') {
    // That one recipient may carry an error is documented, its codes are not: graph/api/resources/mailtipserror.
    return { error: { code: 'ErrorInvalidRecipient', message: 'The recipient could not be resolved.' } }
  }
  const reply = automaticReplyAt(employee, surroundings)
  if (!reply) return { automaticReplies: { message: '' } }
  return {
    automaticReplies: {
      message: reply.message,
      messageLanguage: language,
      scheduledStartTime: toGraphMoment(reply.start),
      scheduledEndTime: toGraphMoment(reply.end),
    },
  }
}

/** Answers `POST /me/getMailTips`, as far as automatic replies: https://learn.microsoft.com/graph/api/user-getmailtips */
export function answerMailTips(surroundings: Surroundings, text: string): object | GraphRefusal {
  const parsed = body.safeParse(parseJson(text))
  if (!parsed.success) return refusalOf('badRequest')
  const { EmailAddresses: addresses, MailTipsOptions: options } = parsed.data
  const isWanted = options.split(',').some((option) => option.trim() === 'automaticReplies')
  const value = addresses.map((address) => ({
    emailAddress: { name: '', address },
    ...(isWanted && repliesOf(address, surroundings)),
  }))
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.mailTips)',
    value,
  }
}
