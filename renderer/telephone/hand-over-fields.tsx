import type { ReactNode } from 'react'
import { handOverMethods } from '../../shared/settings'
import { useLanguage } from '../words/language'
import { Field, LinesField, TextField } from './field'
import type { HandOverDraft } from './hand-over-draft'
import look from './telephone-options.module.css'

interface Props {
  readonly draft: HandOverDraft
  readonly change: (part: Partial<HandOverDraft>) => void
  readonly disabled: boolean
}

function ProgramFields({ draft, change, disabled }: Props): ReactNode {
  const { telephone } = useLanguage().words
  return (
    <>
      <TextField
        label={telephone.program}
        value={draft.program}
        disabled={disabled}
        onText={(program) => change({ program })}
      />
      <LinesField
        label={telephone.arguments}
        means={telephone.argumentsMean}
        value={draft.arguments}
        rows={3}
        disabled={disabled}
        onText={(text) => change({ arguments: text })}
      />
    </>
  )
}

function HttpFields({ draft, change, disabled }: Props): ReactNode {
  const { telephone } = useLanguage().words
  return (
    <>
      <Field label={telephone.method}>
        {(ids) => (
          <select
            {...ids}
            className={look.input}
            value={draft.method}
            disabled={disabled}
            onChange={({ target }) => {
              const method = handOverMethods.find((one) => one === target.value)
              if (method) change({ method })
            }}
          >
            {handOverMethods.map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={telephone.address}
        means={telephone.addressMeans}
        value={draft.url}
        disabled={disabled}
        onText={(url) => change({ url })}
      />
      {draft.method !== 'GET' && (
        <LinesField
          label={telephone.body}
          value={draft.body}
          rows={3}
          disabled={disabled}
          onText={(body) => change({ body })}
        />
      )}
      <LinesField
        label={telephone.headers}
        means={telephone.headersMean}
        value={draft.headers}
        rows={2}
        disabled={disabled}
        onText={(headers) => change({ headers })}
      />
    </>
  )
}

/** What one way to hand over needs to know. */
export function HandOverFields({ draft, change, disabled }: Props): ReactNode {
  const { telephone } = useLanguage().words
  if (draft.by === 'program') return <ProgramFields {...{ draft, change, disabled }} />
  if (draft.by === 'http') return <HttpFields {...{ draft, change, disabled }} />
  if (draft.by !== 'sip') return null
  return (
    <TextField
      label={telephone.domain}
      value={draft.domain}
      disabled={disabled}
      onText={(domain) => change({ domain })}
    />
  )
}
