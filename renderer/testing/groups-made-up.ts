import { isGroupId, type GroupBoard, type GroupId } from '../../shared/group'
import { idOf, mario, martina, pictured } from './people-made-up'

export function groupOf(text: string): GroupId {
  if (!isGroupId(text)) throw new Error('not the id of a group')
  return text
}

/** A group of three, one of whom the directory does not list. */
export const salesTeam: GroupBoard = {
  id: groupOf('g1'),
  name: 'Sales team',
  people: [mario.id, martina.id, idOf('guest')],
  asOf: pictured - 60_000,
}
