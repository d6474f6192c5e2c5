import type { MessagesPart } from '../parts'
import type { ProblemsLater } from '../words-of-messages'

const messages = (count: number): string => (count === 1 ? '1 message' : `${count} messages`)

export const englishMessages: MessagesPart = {
  messages: {
    take: (name) => `Message for ${name}`,
    caller: 'Caller',
    number: 'Number',
    text: 'Message',
    insert: 'Insert',
    templates: ['Please call back.', 'Will call again.', 'No message.', 'Please answer by e-mail.'],
    promise: 'I told the caller',
    nothingPromised: 'no time',
    after: (moment) => `after ${moment}`,
    urgent: 'Urgent',
    send: 'Send',
    teams: 'Teams chat',
    copy: 'Copy',
    discard: 'Discard',
    keepsDraft: 'Esc keeps it as a draft.',
    willAsk: 'The first time, your browser asks whether Patchboard may send mail in your name.',
    untilClosed: 'This computer has no keychain to trust: messages are kept only until Patchboard is closed.',

    subject: (caller) => `Call for you: ${caller}`,
    urgentSubject: (subject) => `Urgent: ${subject}`,
    called: (caller, when) => `${caller} called for you (${when}).`,
    promised: (moment) => `I said that you can be reached after ${moment}.`,
    takenBy: (operator) => `Taken by ${operator}`,

    title: 'Messages',
    none: 'No messages yet.',
    howTo: (key) => `${key} takes a message for the chosen person.`,
    waiting: (count) => `${messages(count)} not sent`,
    for: (name) => `For ${name}`,
    from: (caller) => `from ${caller}`,
    draft: 'Draft, not sent',
    queued: {
      turn: 'About to be sent',
      network: 'Waiting for the network; it is sent by itself',
      server: 'The mail server wants to wait; it is sent by itself',
      signIn: 'Waiting until you have signed in again; then it is sent by itself',
      permission: 'Waiting for permission to send mail',
      disk: 'Not kept on the disk yet, so not sent: the keychain is locked or the disk is full',
    },
    sending: 'Being sent',
    unsure: (moment) => `May have been sent at ${moment}: no answer came`,
    unsureMeans: 'Look into your sent mail, then say which.',
    looking: 'Looking in your sent mail…',
    sent: (moment) => `Sent ${moment}`,
    failed: {
      notAllowed: 'Not sent: sending mail was not allowed.',
      noAddress: 'Not sent: the directory has no mail address of this person.',
      refused: 'Not sent: the mail server did not take it.',
    },
    isOnClipboard: 'The text is on the clipboard.',
    copied: (moment) => `Copied ${moment}, not sent by Patchboard`,
    inTeams: (moment) => `Opened in Teams ${moment}; press Send there`,
    pasteInTeams: (moment) => `Chat opened in Teams ${moment}; paste the text there and press Send`,
    open: 'Open',
    sendNow: 'Send now',
    sendAgain: 'Send again',
    wasSent: 'It was sent',
    remove: 'Remove',
    discarded: (name) => `The message for ${name} was discarded.`,
    bringBack: 'Bring it back',
    last: (name, moment) => `last message for ${name} ${moment}`,
    lastUnsent: (name, moment) => `last message for ${name} ${moment}, not sent yet`,
    lost: (count) =>
      count === 1
        ? '1 message that was not sent is lost by signing out.'
        : `${count} messages that were not sent are lost by signing out.`,
  },

  later: {
    heading: 'Later',
    message: 'Leave word',
    takeMessage: 'Take a message',
    ringBack: 'Ring back when free',
    afterWait: 'in half an hour',
  },
}

export const englishProblemsLater: ProblemsLater = {
  notDialled: {
    title: 'The number was not dialled.',
    nextStep: 'Dial it on your phone; the reminder stays.',
  },
  messageNotOpened: {
    title: 'The message was not opened in Teams.',
    nextStep: 'It is kept as a draft: send it by mail, or copy it.',
  },
}
