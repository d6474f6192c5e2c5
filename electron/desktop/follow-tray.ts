import type { DesktopNews } from '../../shared/desktop'

/**
 * When it is looked whether there is a tray, milliseconds after the start: not before the board stands, as on Linux a program is
 * started for it; and again, as at login the desktop's own may come later.
 */
const looks = [1_000, 10_000, 60_000]

interface FollowParts {
  readonly hasTray: () => Promise<boolean>
  readonly putUp: () => void
  readonly note: (part: Partial<DesktopNews>) => void
}

/** Puts the icon up as soon as there is a tray to take it; settles when it is up, or no longer looked for. */
export async function followTray({ hasTray, putUp, note }: FollowParts): Promise<void> {
  let before = 0
  for (const at of looks) {
    await new Promise((resolve) => setTimeout(resolve, at - before))
    before = at
    if (!(await hasTray())) continue
    putUp()
    note({ hasTray: true })
    return
  }
}
