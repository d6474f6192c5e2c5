import { isMessageId, type Message, type MessageState } from '../../shared/message'
import { martina, pictured, picturedCall } from './people-made-up'

/** A message from the caller of the pictures, taken so many seconds ago. */
export function message(state: MessageState, number = 1): Message {
  const id = `00000000-0000-4000-8000-00000000000${number}`
  if (!isMessageId(id)) throw new Error('not an id')
  return {
    id,
    to: { id: martina.id, name: martina.name },
    caller: picturedCall.caller,
    text: 'Please call back.',
    isUrgent: false,
    takenAt: pictured - number * 1_000,
    state,
  }
}
