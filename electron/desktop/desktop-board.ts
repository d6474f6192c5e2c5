import { desktopAtStart, type DesktopNews } from '../../shared/desktop'

/** What the desktop agreed to: the one copy of it, told whenever it changes. */
export class DesktopBoard {
  #news = desktopAtStart

  constructor(private readonly onChange: (news: DesktopNews) => void) {}

  read(): DesktopNews {
    return this.#news
  }

  note(part: Partial<DesktopNews>): void {
    this.#news = { ...this.#news, ...part }
    this.onChange(this.#news)
  }
}
