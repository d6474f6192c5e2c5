import { useState, type ReactNode } from 'react'
import { isHandOver, isSipDomain, numberSign } from '../../shared/setting-forms'
import type { HandOverChoice } from '../../shared/settings'
import { useLanguage } from '../words/language'
import { ChoiceField } from './choice-field'
import { TextField } from './text-field'
import { useChange } from './use-change'

type Program = Extract<HandOverChoice, { by: 'program' }>

const ways = ['tel', 'callto', 'sip', 'copy', 'program'] as const
const noProgram: Program = { by: 'program', program: '', arguments: [numberSign] }

interface ProgramProps {
  readonly choice: Program
  readonly save: (choice: Program) => void
}

function ProgramFields({ choice, save }: ProgramProps): ReactNode {
  const { telephone } = useLanguage().words.settings
  const toArguments = (text: string): readonly string[] => text.split('\n').map((line) => line.trim())
  return (
    <>
      <TextField
        setting="handOver"
        label={telephone.program}
        means={telephone.programForm}
        howWritten={telephone.programForm}
        value={choice.program}
        isUsable={(program) => isHandOver({ ...noProgram, program })}
        save={(program) => save({ ...choice, program })}
      />
      <TextField
        setting="handOver"
        label={telephone.arguments}
        means={telephone.argumentsForm(numberSign)}
        howWritten={telephone.argumentsForm(numberSign)}
        lines={3}
        value={choice.arguments.join('\n')}
        isUsable={(text) => toArguments(text).some((argument) => argument.includes(numberSign))}
        save={(text) => save({ ...choice, arguments: toArguments(text) })}
      />
    </>
  )
}

/** By what calls are handed over. A program counts once its path can be used; until then it stays as it was. */
export function HandOverFields(): ReactNode {
  const { telephone } = useLanguage().words.settings
  const { news, change } = useChange()
  const [draft, setDraft] = useState<Program>()
  const choice = draft ?? news.values.handOver
  const save = (next: HandOverChoice): void => {
    const isUsable = isHandOver(next)
    setDraft(!isUsable && next.by === 'program' ? next : undefined)
    if (isUsable) change({ handOver: next })
  }
  return (
    <>
      <ChoiceField
        setting="handOver"
        label={telephone.handOver}
        value={choice.by}
        choices={ways.map((way) => [way, telephone.ways[way]] as const)}
        choose={(by) => save(by === 'program' ? noProgram : { by })}
      />
      {choice.by === 'program' && <ProgramFields choice={choice} save={save} />}
      {choice.by === 'sip' && (
        <TextField
          setting="handOver"
          label={telephone.domain}
          means={telephone.domainForm}
          howWritten={telephone.domainForm}
          value={choice.domain ?? ''}
          isUsable={(text) => text === '' || isSipDomain(text)}
          save={(domain) => change({ handOver: { by: 'sip', ...(domain !== '' && { domain }) } })}
        />
      )}
    </>
  )
}
