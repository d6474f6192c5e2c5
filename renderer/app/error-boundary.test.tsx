import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { inZurich } from '../testing/people-made-up'
import { english } from '../words/english/english'
import { LanguageProvider } from '../words/language'
import { ErrorBoundary } from './error-boundary'

function Broken(): ReactNode {
  throw new Error('cannot be drawn')
}

it('a bug while drawing is told, and the window can be loaded again', async () => {
  const reported = vi.spyOn(console, 'error').mockReturnValue()
  const reload = vi.fn()
  render(
    <LanguageProvider words={english} place={inZurich}>
      <ErrorBoundary reload={reload}>
        <Broken />
      </ErrorBoundary>
    </LanguageProvider>,
  )
  expect(screen.getByRole('alert').textContent).toMatch(/could not draw this.*Nothing is lost/)
  await userEvent.click(screen.getByRole('button', { name: 'Load again' }))
  expect(reload).toHaveBeenCalledOnce()
  reported.mockRestore()
})
