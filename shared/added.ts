import type { PersonId } from './person'

/** Longest mail address, in characters: https://www.rfc-editor.org/errata/eid1690 */
export const longestAddress = 254
/** The most people that one account adds by their address. */
export const mostAdded = 200

const addressForm = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(\.[^\s@<>()[\]",;:\\.]+)+$/

/** Says whether a text is a whole mail address, such as “anna@example.com”: one @, a domain with a dot, at most {@link longestAddress}. */
export const isAddress = (text: string): boolean => text.length <= longestAddress && addressForm.test(text)

/** Whose mail addresses begin with a text. */
export interface FoundByAddress {
  readonly people: readonly PersonId[]
  /** The text is somebody's whole address. */
  readonly isSomebodys: boolean
}

/** A wish to change whom the operator added by their address. */
export type AddedChange =
  | { readonly do: 'add'; readonly address: string }
  | { readonly do: 'remove'; readonly person: PersonId }
  /** Undoes the last removal. */
  | { readonly do: 'bringBack' }
