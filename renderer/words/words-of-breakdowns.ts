/** When the page could not be drawn, or broke down. */
export interface BrokenWords {
  /** The page that stands in the window when the console goes on breaking down. */
  readonly stopped: Readonly<Record<'title' | 'means' | 'nextStep' | 'again', string>>
  readonly broken: string
  readonly brokenNextStep: string
  readonly reload: string
}
