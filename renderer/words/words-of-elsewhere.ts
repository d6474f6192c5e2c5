/** While not everybody is on this computer: people found where the directory comes from. */
export interface ElsewhereWords {
  readonly searching: string
  readonly found: (count: number, written: string) => string
  readonly failed: (why: string) => string
  /** On the row of whoever was found so. */
  readonly mark: string
}
