import { spawn } from 'node:child_process'
import { done } from '../../../shared/outcome'
import { numberSign } from '../../../shared/settings'
import { notHandedOver, type HandOver } from './hand-over'
import { toDialled } from './to-dialled'

interface ProgramParts {
  /** Its full path: a name would be looked for in places that others may write to. */
  readonly program: string
  readonly arguments: readonly string[]
  /** How long it may take, milliseconds; afterwards it is ended and counts as failed. */
  readonly deadline: number
}

/** Settles with the code with which it ended; rejects when it did not start. Never through a shell. */
function run({ program, arguments: args, deadline }: ProgramParts): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      shell: false,
      stdio: 'ignore',
      windowsHide: true,
      timeout: deadline,
      killSignal: 'SIGKILL',
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })
}

/** Hands over by the one program that the settings allow, the number being digits in one of its arguments. */
export const createProgramHandOver = (parts: ProgramParts): HandOver => ({
  kind: 'program',
  give: async ({ number }) => {
    const digits = number === undefined ? undefined : toDialled(number)
    if (digits === undefined) return notHandedOver('notDialable')
    const args = parts.arguments.map((argument) => argument.replaceAll(numberSign, digits))
    try {
      return (await run({ ...parts, arguments: args })) === 0
        ? done(undefined)
        : notHandedOver('programFailed')
    } catch {
      return notHandedOver('noProgram')
    }
  },
})
