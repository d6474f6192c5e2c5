/** Of a search beyond those who are listed. */
interface SearchWords {
  readonly searching: string
  readonly found: (count: number, written: string) => string
  readonly failed: (why: string) => string
}

/** While not everybody is on this computer: people found where the directory comes from. */
export interface ElsewhereWords extends SearchWords {
  /** Where the directory may not be read: people found in the rest of the organisation. */
  readonly nearby: SearchWords
  /** On the row of whoever was found so. */
  readonly mark: string
}
