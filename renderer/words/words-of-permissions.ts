import type { OfferedFeature } from '../sign-in/permissions'

interface PermissionTexts {
  readonly name: string
  readonly why: string
}

/** What the console may see, and how that is asked for and taken back. */
export interface PermissionsWords {
  readonly title: string
  readonly intro: string
  readonly first: readonly PermissionTexts[]
  readonly of: Readonly<Record<OfferedFeature, PermissionTexts>>
  readonly allowed: string
  readonly ask: string
  /** What happens when it is asked for. */
  readonly asking: string
  readonly neverTitle: string
  readonly never: readonly string[]
  readonly takeBack: string
  readonly open: string
  readonly switchOperator: string
  readonly openApproval: string
  readonly approvalNotOpened: string
  readonly copyRequest: string
  readonly requestCopied: string
  readonly departmentsMissing: string
  readonly onlyNearby: string
}
