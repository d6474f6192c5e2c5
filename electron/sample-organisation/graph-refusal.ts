/** A refusal of a whole request, in the service's shape. */
export interface GraphRefusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

const refusals = {
  unauthenticated: {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message: 'Access token is empty, invalid or has expired.',
    headers: {
      'www-authenticate': 'Bearer realm="", authorization_uri="https://login.invalid", error="invalid_token"',
    },
  },
  forbidden: {
    status: 403,
    code: 'ErrorAccessDenied',
    message: 'Access is denied. Check credentials and try again.',
  },
  notFound: { status: 404, code: 'Request_ResourceNotFound', message: 'Resource does not exist.' },
  noPhoto: {
    status: 404,
    code: 'ImageNotFound',
    message: "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.",
  },
  // A recorded answer: the wait is a fraction of a second.
  tooManyAtOnce: {
    status: 429,
    code: 'ApplicationThrottled',
    message: 'Application is over its MailboxConcurrency limit.',
    headers: { 'retry-after': '0.249' },
  },
  expiredPage: {
    status: 400,
    code: 'Directory_ExpiredPageToken',
    message: 'The specified page token value has expired and can no longer be included in your request.',
  },
  syncStateGone: {
    status: 410,
    code: 'syncStateNotFound',
    message: 'Sync state generation is not found; all has to be read anew.',
  },
  // https://learn.microsoft.com/graph/aad-advanced-queries: a search, or members of one kind, without what it needs.
  searchNeedsEventual: {
    status: 400,
    code: 'Request_UnsupportedQuery',
    message: 'Request with $search query parameter only works through MSGraph with a special request header.',
  },
  countNeedsEventual: {
    status: 400,
    code: 'Request_BadRequest',
    message: "Counting needs the header 'ConsistencyLevel: eventual'.",
  },
  // https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits-1
  tooManyMessages: {
    status: 429,
    code: 'ErrorExceededMessageLimit',
    message: 'The message rate limit of this mailbox was exceeded.',
    headers: { 'retry-after': '30' },
  },
  messageTooLarge: {
    status: 413,
    code: 'ErrorMessageSizeExceeded',
    message: 'The message exceeds the maximum supported size.',
  },
  noRecipient: {
    status: 400,
    code: 'ErrorInvalidRecipients',
    message: 'At least one recipient is not valid.',
  },
  inefficientFilter: {
    status: 400,
    code: 'ErrorInvalidUrlQueryFilter',
    message: 'The query filter contains one or more invalid nodes.',
  },
  badRequest: { status: 400, code: 'BadRequest', message: 'Unable to read JSON request payload.' },
  tooManySchedules: {
    status: 400,
    code: 'ErrorMailboxDataArrayTooBig',
    message: 'The requested schedules are more than allowed in one request.',
  },
  windowTooLong: {
    status: 400,
    code: 'ErrorTimeIntervalTooBig',
    message: 'The requested time interval is too long.',
  },
  unknownZone: {
    status: 400,
    code: 'TimeZoneNotSupportedException',
    message: 'A valid TimeZone value must be specified.',
  },
} as const satisfies Readonly<Record<string, GraphRefusal>>

export const refusalOf = (kind: keyof typeof refusals): GraphRefusal => refusals[kind]
