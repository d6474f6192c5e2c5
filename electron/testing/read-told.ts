import type { PeopleNews } from '../../shared/ipc'
import { parsePeopleText } from '../../shared/people-text'
import type { Person } from '../../shared/person'

/** News of people as a page reads them. */
export type ToldPeople = Omit<PeopleNews, 'people'> & { readonly people: readonly Person[] }

export const readTold = (news: PeopleNews): ToldPeople => ({ ...news, people: parsePeopleText(news.people) })
