import { isDeepStrictEqual } from 'node:util'
import type { HandOverChoice, Settings, SettingsPatch } from '../../shared/settings'

/** The program that a change would let be started and that is not allowed yet; undefined: there is none. */
export function asksForProgram(
  { handOver }: SettingsPatch,
  now: Settings,
): Extract<HandOverChoice, { readonly by: 'program' }> | undefined {
  if (handOver?.by !== 'program' || isDeepStrictEqual(handOver, now.handOver)) return undefined
  return handOver
}
