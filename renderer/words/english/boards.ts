import type { BoardsPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('en')
const person = (count: number): string => plural(count, { one: 'person', other: 'people' })

export const englishBoards: BoardsPart = {
  ownBoards: {
    title: 'Boards',
    open: 'Your boards…',
    recent: 'Recent',
    noneRecent: 'Nobody yet: whoever you look at or put a call through to stands here.',
    emptyBoard: 'Nobody of this board is in the directory now.',
    keepThese: (count, written) =>
      `Keep ${count === 1 ? 'this person' : `these ${written} people`} as a board`,
    name: 'Name of the board',
    keep: 'Keep',
    tooMany: (most) => `A board holds at most ${most} people: narrow the search first.`,
    boardsFull: (most) => `You have ${most} boards, and no more can be kept: delete one first.`,
    yours: 'Your boards',
    none: 'No boards of your own yet.',
    howTo: 'Search for people, then open this again to keep them as a board.',
    rename: (board) => `Rename ${board}`,
    save: 'Save the name',
    remove: (board) => `Delete ${board}`,
    write: (board) => `Export ${board}`,
    short: { rename: 'Rename', remove: 'Delete', write: 'Export' },
    removed: (board) => `“${board}” is deleted.`,
    undo: 'Undo',
    writeAll: 'Export all',
    read: 'Import a file…',
    readHow:
      'CSV or JSON with a mail address, an extension or an id in each line; a column “board” names the board.',
    written: (count, people, file) => `${people} ${person(count)} written to ${file}.`,
    readIn: (count, people, file) => `${people} ${person(count)} of ${file} put on their boards.`,
    badLines: (count, written) =>
      count === 1 ? 'One line brought nobody:' : `${written} lines brought nobody:`,
    bad: {
      unreadable: (line, text) => `Line ${line} has no mail address, extension or id: “${text}”`,
      nobody: (line, text) => `Line ${line}: the directory has nobody for “${text}”`,
      several: (line, text) => `Line ${line}: several people have “${text}”`,
      full: (line, text) => `Line ${line}: no room for “${text}”, the board or the list of boards is full`,
    },
    moreBad: (count) => `and ${count} more`,
    failed: {
      notRead: (file) => `${file} could not be read. Nothing was changed.`,
      notWritten: (file) => `${file} could not be written: choose another folder.`,
      notUnderstood: (file) =>
        `${file} is no list of people that Patchboard understands. Nothing was changed.`,
      tooLarge: (file) => `${file} is too large for a list of people. Nothing was changed.`,
    },
    leave: 'Your own boards and the list of recent people go too: export the boards to keep them.',
  },
  groups: {
    heading: 'A group of your organisation',
    name: 'Name of the group',
    how: 'Its members become a board that follows the group by itself.',
    needsApproval:
      'A group can be a board too. Who belongs to it may be read once an administrator has approved it.',
    ask: 'Ask for it',
    searching: 'Searching…',
    noneFound: (name) => `No group has a word that begins with “${name}”.`,
    make: 'Make it a board',
    makeOf: (group) => `Make ${group} a board`,
    isBoard: 'Is a board',
    full: (most) => `You have ${most} groups as boards, and no more can be kept: delete one first.`,
    members: (count, written) => `Group, ${written} ${plural(count, { one: 'member', other: 'members' })}`,
    reading: 'The members are being read…',
    trouble: {
      gone: 'This group no longer exists.',
      hidden: 'This group does not show who belongs to it.',
      notAllowed: 'Who belongs to this group may not be read.',
      notReached: 'The members could not be checked.',
    },
    asOf: (moment) => `Members as of ${moment}`,
    hidden: (count, written) =>
      count === 1
        ? 'one member is not in the list: a guest or an account out of use'
        : `${written} members are not in the list: guests or accounts out of use`,
    notHere: (count, written) =>
      count === 1 ? 'one member is not in the list here' : `${written} members are not in the list here`,
    cut: (most) => `only the first ${most}`,
    nobody: 'Nobody of this group can be listed here.',
  },
  added: {
    nobodyHas: (address) => `Nobody listed here has the address “${address}”.`,
    add: (address) => `Add ${address} by address`,
    hint: 'Their calendar is then asked for by this address; nothing else is known of them.',
    full: (most) =>
      `You have added ${most} people by address, and no more can be kept: remove one first, in Your boards.`,
    orType: 'You can also type a mail address to add somebody by it.',
    from: 'Added by address',
    noNumber: 'No number is known.',
    heading: 'Added by address',
    remove: 'Remove',
    removeOf: (address) => `Remove ${address}`,
    removed: (address) => `“${address}” is removed.`,
  },
  elsewhere: {
    searching: 'Not everybody is on this computer yet: your organisation’s directory is searched too…',
    found: (count, written) =>
      count === 1
        ? 'One of them was found in your organisation’s directory and is not in the list here yet.'
        : `${written} of them were found in your organisation’s directory and are not in the list here yet.`,
    failed: (why) =>
      `Not everybody is on this computer yet, and your organisation’s directory could not be searched: ${why}`,
    nearby: {
      searching: 'Only people you work with are listed here: the rest of your organisation is searched too…',
      found: (count, written) =>
        count === 1
          ? 'One of them was found by a search of your organisation.'
          : `${written} of them were found by a search of your organisation.`,
      failed: (why) =>
        `Only people you work with are listed here, and the rest of your organisation could not be searched: ${why}`,
    },
    mark: 'Found by search',
  },
}
