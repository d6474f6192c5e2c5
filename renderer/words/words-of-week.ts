/** The next days of one person. */
export interface WeekWords {
  readonly title: (name: string) => string
  readonly free: (ranges: string) => string
  readonly nothingFree: string
  readonly notWorking: string
  readonly notKnown: string
}
