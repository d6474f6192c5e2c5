import { useMemo } from 'react'
import type { Problem } from '../../shared/problem'
import type { SheetName } from './sheet'
import { useMessageTaking, type MessageTaking, type Taking } from './use-message-taking'
import { useRingBack, type RingingBack } from './use-ring-back'

/** What is done for a caller who cannot be put through now: a message, or a call back. */
export interface LaterParts {
  readonly taking: MessageTaking
  readonly ringing: RingingBack
  readonly acts: Readonly<Record<'takeMessage' | 'showMessages' | 'ringBack' | 'dialRingBack', () => void>>
  readonly problems: readonly (Problem | undefined)[]
}

export function useLater(doing: Taking, open: (name: SheetName) => void): LaterParts {
  const taking = useMessageTaking(doing)
  const ringing = useRingBack(doing)
  const problems = useMemo(() => [taking.problem, ringing.problem], [taking.problem, ringing.problem])
  return {
    taking,
    ringing,
    problems,
    acts: {
      takeMessage: () => taking.begin() && open('message'),
      showMessages: () => open('messages'),
      ringBack: ringing.set,
      dialRingBack: ringing.dialFirst,
    },
  }
}
