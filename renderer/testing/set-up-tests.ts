import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// The tests' DOM lays nothing out: every box is as tall as a list of about thirteen rows.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 })
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 900 })

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

// Nor does it know that these stand in a line: names would be spoken in pieces.
const inLine = document.createElement('style')
inLine.textContent = 'mark, span { display: inline }'
document.head.append(inLine)
