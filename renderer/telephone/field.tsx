import { useId, type ComponentProps, type ReactNode } from 'react'
import look from './telephone-options.module.css'

interface FieldProps {
  readonly label: string
  /** What else there is to know. */
  readonly means?: string
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode
}

/** A field with its name above it and what it means below. */
export function Field({ label, means, children }: FieldProps): ReactNode {
  const id = useId()
  const meansId = `${id}-means`
  return (
    <div className={look.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(means !== undefined && { 'aria-describedby': meansId }) })}
      {means !== undefined && (
        <p id={meansId} className={look.soft}>
          {means}
        </p>
      )}
    </div>
  )
}

interface TextProps extends Omit<ComponentProps<'input'>, 'onChange' | 'id'> {
  readonly label: string
  readonly means?: string
  readonly onText: (text: string) => void
}

export function TextField({ label, means, onText, ...input }: TextProps): ReactNode {
  return (
    <Field label={label} {...(means !== undefined && { means })}>
      {(ids) => (
        <input
          {...ids}
          className={look.input}
          type="text"
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => onText(target.value)}
          {...input}
        />
      )}
    </Field>
  )
}

interface LinesProps {
  readonly label: string
  readonly means?: string
  readonly value: string
  readonly rows: number
  readonly disabled: boolean
  readonly onText: (text: string) => void
}

export function LinesField({ label, means, onText, ...area }: LinesProps): ReactNode {
  return (
    <Field label={label} {...(means !== undefined && { means })}>
      {(ids) => (
        <textarea
          {...ids}
          className={look.input}
          spellCheck={false}
          onChange={({ target }) => onText(target.value)}
          {...area}
        />
      )}
    </Field>
  )
}
