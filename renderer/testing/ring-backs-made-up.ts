import { isRingBackId, type RingBack } from '../../shared/ring-back'
import { at, martina, picturedCall } from './people-made-up'

function idOf(number: number): RingBack['id'] {
  const id = `00000000-0000-4000-8000-00000000000${number}`
  if (!isRingBackId(id)) throw new Error('not an id')
  return id
}

/** A reminder at half past eleven, when Martina Keller is free. */
export const ringBack = (more: Partial<RingBack> = {}, number = 1): RingBack => ({
  id: idOf(number),
  person: { id: martina.id, name: martina.name },
  caller: picturedCall.caller,
  due: at(11.5),
  isByCalendar: true,
  isDue: false,
  ...more,
})
