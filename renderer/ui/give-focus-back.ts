/** Marks where the focus rests: there it goes when a dialog closes, whatever button had opened it. */
export const restsHere = { 'data-focus-rests': '' }

/** Marks what a dialog begins with. React's own `autoFocus` comes too early: the dialog is not shown yet. */
export const beginsHere = { 'data-begins': '' }

const one = (selector: string, within: ParentNode = document): HTMLElement | null =>
  within.querySelector<HTMLElement>(selector)

/** Goes to what a dialog that was just shown begins with, if something is marked. */
export const beginIn = (dialog: HTMLElement): void => one('[data-begins]', dialog)?.focus()

/**
 * Puts the focus where it rests, once no dialog is open any more. A button that had opened the last one must not be pressed
 * again by the next ↵, which hands a call over.
 */
export function giveFocusBack(): void {
  if (one('dialog[open]')) return
  one('[data-focus-rests]')?.focus()
  const focused = document.activeElement
  // The dialog gives the focus back while the page is still inert. Chromium then leaves the caret where it was, and what is typed goes nowhere.
  if (focused instanceof HTMLInputElement && focused.selectionStart !== null)
    focused.setSelectionRange(focused.selectionStart, focused.selectionEnd)
}
