import { useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { longestHeaderValue } from '../../shared/telephone'
import { useBridge } from '../news/use-news'
import { useTelephone } from '../news/use-telephone'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import { TextField } from './field'
import { SaidLine } from './said-line'
import look from './telephone-options.module.css'
import { useSaid } from './use-saving'

interface Props {
  readonly name: string
  readonly now: Instant
}

function HeaderValue({ name, now }: Props): ReactNode {
  const { telephone } = useLanguage().words
  const bridge = useBridge()
  const { headers } = useTelephone()
  const [value, setValue] = useState('')
  const [said, wish] = useSaid()
  const keep = (): void => {
    setValue('')
    void wish(bridge.setUpTelephone({ wish: 'keepHeader', name, value }))
  }
  return (
    <form
      className={look.fields}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <TextField
        label={telephone.valueOf(name)}
        means={headers.includes(name.toLowerCase()) ? telephone.isKept : telephone.notKept}
        type="password"
        value={value}
        maxLength={longestHeaderValue}
        onText={setValue}
      />
      <Button type="submit">{telephone.keep}</Button>
      <SaidLine said={said} done="" now={now} />
    </form>
  )
}

/** The values of the headers that were saved; they go under the keychain and are never shown. */
export function HeaderValues({
  names,
  now,
}: {
  readonly names: readonly string[]
  readonly now: Instant
}): ReactNode {
  return names.map((name) => <HeaderValue key={name} name={name} now={now} />)
}
