/** People whom the operator added by their mail address, as the directory does not have them. */
export interface AddedWords {
  readonly nobodyHas: (address: string) => string
  readonly add: (address: string) => string
  /** What adding means. */
  readonly hint: string
  readonly full: (most: string) => string
  /** Where nobody may read the directory: what else can be done. */
  readonly orType: string
  /** In place of a title and a department. */
  readonly from: string
  /** Also of whoever is known without the directory. */
  readonly noNumber: string
  readonly heading: string
  readonly remove: string
  readonly removeOf: (address: string) => string
  readonly removed: (address: string) => string
}
