import type { Words } from './words'
import type { ProblemsWords } from './words-of-sign-in'

/** A catalogue lies in one file a part, the same in every language. */
export type VerdictPart = Pick<Words, 'times' | 'verdict'>
export type PeoplePart = Pick<
  Words,
  'boards' | 'people' | 'person' | 'whoElse' | 'slots' | 'favourites' | 'awaited' | 'week' | 'search'
>
export type BoardsPart = Pick<Words, 'ownBoards' | 'groups' | 'added' | 'elsewhere'>
export type CallsPart = Pick<Words, 'calls' | 'aloud'>
export type MessagesPart = Pick<Words, 'messages' | 'later'>
export type RingBacksPart = Pick<Words, 'ringBacks'>
export type ConsolePart = Pick<Words, 'console' | 'shortcuts'>
export type PermissionsPart = Pick<Words, 'permissions' | 'outOfOffice'>
export type DiagnosticsPart = Pick<Words, 'diagnostics'>
export type NetworkCheckPart = Pick<Words, 'networkCheck'>
export type DesktopPart = Pick<Words, 'desktop'>
export type SettingsPart = Pick<Words, 'settings'>
export type CallLogPart = Pick<Words, 'callLog'>
export type TelephonePart = Pick<Words, 'telephone'>
export type SignInPart = Pick<Words, 'signIn' | 'proxy'>
export type ProblemsPart = Pick<Words, 'problems'>
/** Why something did not work: put behind the problem it explains. */
export type CausesPart = Pick<
  ProblemsWords,
  | 'offlineCause'
  | 'setting'
  | 'notChangedCause'
  | 'handOverCause'
  | 'endpointClosedCause'
  | 'explanation'
  | 'signInAction'
>
