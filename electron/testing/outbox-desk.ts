import { isMessageId, type MessageId, type Messages } from '../../shared/message'
import { isPersonId } from '../../shared/person'
import { findSentMail } from '../graph/find-sent-mail'
import { sendMail } from '../graph/send-mail'
import type { AskGraph } from '../graph/ask-graph'
import { keptMessageForm, type KeptMessage } from '../messages/kept-message'
import { Outbox } from '../messages/outbox'
import { KeptList } from '../secrets/kept-list'
import { SealedFile } from '../secrets/sealed-file'
import type { SecretBox } from '../secrets/secret-box'
import { createRecordedLog } from './recorded-log'

export function messageIdOf(number: number): MessageId {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  if (!isMessageId(id)) throw new Error('not an id')
  return id
}

/** A message that is about to be sent. */
export function queued(number: number, takenAt = Date.now()): KeptMessage {
  const id = 'martina'
  if (!isPersonId(id)) throw new Error('not an id')
  return {
    id: messageIdOf(number),
    to: { id, name: 'Martina Keller' },
    caller: { name: 'Caffè Meridiana', number: '+39 02 5550 0134' },
    text: 'Please call back.',
    isUrgent: false,
    takenAt,
    state: { kind: 'queued' },
    address: 'martina.keller@contoso.example',
    written: { subject: `Call for you ${number}`, body: 'Please call back.' },
  }
}

interface DeskOf {
  readonly path: string
  readonly box: SecretBox
  readonly askGraph: AskGraph
  readonly settling: number
  readonly mayFind: boolean
  readonly maySend?: () => boolean
  readonly onChange?: (messages: Messages) => void
}

/** The real outbox over the real file and the real way through Graph. */
export function openOutbox(of: DeskOf): Outbox {
  const { path, box, askGraph, settling, mayFind, maySend = () => true, onChange = () => undefined } = of
  const log = createRecordedLog()
  const store = Promise.resolve(new SealedFile({ path, box, log }))
  const outbox: Outbox = new Outbox({
    list: new KeptList({ store, form: keptMessageForm, log, what: 'messages' }),
    post: {
      maySend,
      mayFind: () => mayFind,
      send: (mail, going) => sendMail(askGraph, mail, going),
      find: (id, signal) => findSentMail(askGraph, id, signal),
    },
    now: () => Date.now(),
    settling,
    onChange: () => onChange(outbox.read()),
  })
  return outbox
}
