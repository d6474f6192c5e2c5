import type { PermissionsPart } from '../parts'

export const englishPermissions: PermissionsPart = {
  permissions: {
    title: 'Permissions',
    intro:
      'What Patchboard may do with your account. It reads; it sends only a message that you take, and changes nothing.',
    first: [
      { name: 'Your name', why: 'Shows who is signed in.' },
      { name: 'Colleagues’ names', why: 'Finds people as you type.' },
      { name: 'Free/busy times', why: 'Says whether someone can take a call, and until when.' },
    ],
    of: {
      presence: {
        name: 'Presence in Teams',
        why: 'Sees that someone is in a call although their calendar is free.',
      },
      fullDirectory: {
        name: 'Departments and numbers',
        why: 'Finds people by department, title and extension. An administrator has to approve it.',
      },
      outOfOfficeText: {
        name: 'Out-of-office texts',
        why: 'Shows what a colleague’s mailbox replies while they are away, and who stands in.',
      },
      sendingMail: {
        name: 'Sending messages you take',
        why: 'Sends a message to a colleague by mail, in your name, when you press Send. It reads no mail.',
      },
      groups: {
        name: 'Groups of your organisation',
        why: 'Shows the members of a group as a board. An administrator has to approve it.',
      },
    },
    allowed: 'Allowed',
    ask: 'Ask for it',
    asking: 'Asking opens your browser. Without it everything else works as before.',
    neverTitle: 'Never read',
    never: [
      'Your password: you type it into Microsoft’s own page only.',
      'Mail, files and chats. Only where your organisation allowed it by itself, your sent mail is asked whether a message of Patchboard’s own stands in it.',
      'What a meeting is about, unless its owner shares that with you.',
    ],
    takeBack:
      'Access runs out by itself and is renewed only while it is allowed. You or your administrator can take it back at any time in your Microsoft account.',
    open: 'Permissions',
    switchOperator: 'Use another account',
    openApproval: 'Open the approval page',
    approvalNotOpened: 'The browser could not be opened.',
    copyRequest: 'Copy a text for IT',
    requestCopied: 'Copied',
    departmentsMissing: 'Departments and numbers need your administrator’s permission.',
    onlyNearby:
      'You may not see the whole directory: only people you work with are listed. Your administrator can allow more.',
  },

  outOfOffice: {
    heading: 'Out-of-office text',
    until: (moment) => `until ${moment}`,
    asOf: (time) => `as of ${time}`,
    deputies: 'Colleagues it names',
    notAllowed: 'Their out-of-office text needs a permission; see Permissions in your account menu.',
  },
}
