/** Names one colleague for as long as the directory knows them. Never a mail address: those stay in the main process. */
export type PersonId = string & { readonly idOf: 'person' }

/** Longest id accepted over IPC, in characters: a directory id is a GUID (36); some room is left. */
export const longestPersonId = 64

const idForm = /^[\w.-]+$/

/** Says whether a text has the form of a person's id: letters, digits, `_`, `.` and `-`, at most {@link longestPersonId}. */
export const isPersonId = (text: string): text is PersonId =>
  text.length > 0 && text.length <= longestPersonId && idForm.test(text)

/** Where a number rings. */
export type PhoneKind = 'desk' | 'mobile'

/** One number of a colleague. */
export interface Phone {
  readonly kind: PhoneKind
  /** As the directory spells it. */
  readonly number: string
  /** As people of the operator's region write it; absent: it is no public number that we understand. */
  readonly shown?: string
  /** With the country's code and without signs between, such as “+41445554021”; there when `shown` is. */
  readonly dialled?: string
  /** The internal digits, when they can be told. */
  readonly extension?: string
}

/** What is dialled for a number: inside the house the extension is enough, elsewhere what every telephone understands. */
export const dialledOf = ({ extension, dialled, number }: Phone): string => extension ?? dialled ?? number

/** A colleague as the operator knows them. A field that the directory does not give is absent, never empty. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly jobTitle?: string
  readonly department?: string
  readonly office?: string
  readonly phones: readonly Phone[]
  /** How they are known when the directory on this computer does not have them: added by their address, which stands for the name, or found by a search in the organisation's. */
  readonly from?: 'address' | 'search'
}
