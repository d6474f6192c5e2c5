import type { PeoplePart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('en')
const person = (count: number): string => plural(count, { one: 'person', other: 'people' })
const calendar = (count: number): string => plural(count, { one: 'calendar', other: 'calendars' })
/** A sentence that goes on behind another word. */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

export const englishPeople: PeoplePart = {
  boards: {
    pane: 'Boards, filters and what the day bar shows',
    boards: 'Boards',
    searchResults: 'Search results',
    everyone: 'Everyone',
    show: 'Show',
    filters: { freeNow: 'Free now', freeSoon: 'Free within 15 min', inWorkingHours: 'In working hours' },
    legend: 'What the day bar shows',
    legendOf: {
      busy: 'Busy',
      tentative: 'Tentative',
      outOfOffice: 'Out of office',
      elsewhere: 'Working elsewhere',
      free: 'Free, working hours',
      notKnown: 'Not known',
    },
  },

  people: {
    people: 'People',
    name: 'Name',
    canTheyTakeIt: 'Can they take it?',
    extension: 'Ext.',
    loading: 'Reading the directory…',
    directoryEmpty: 'The directory has nobody in it that you may see.',
    directoryNotAllowed:
      'You may not see who works here. Your administrator can allow Patchboard to read the directory.',
    askForNearby: 'Show the people you work with',
    nobodyMatches: (query) => `Nobody matches “${query}”.`,
    whatIsSearched:
      'Name, department, title, office, extension and mail address are searched, each from its beginning. Add “free” or “busy” to see who of them is.',
    clearSearch: 'Clear the search',
    nobodyPasses: 'Nobody to show.',
    nobodySearchedFor: { free: 'Nobody of them is free now.', busy: 'Nobody of them is busy now.' },
    searchForAll: 'Show all of them',
    searchedFor: {
      free: (count, of) => `${count} of ${of} free now`,
      busy: (count, of) => `${count} of ${of} busy now`,
    },
    clearFilters: 'Show everybody again',
    shown: (count) => `${count} shown`,
    checking: (count, written) => `checking ${written} ${person(count)}…`,
    calendarNotKnown: (count, written) => `${written} ${calendar(count)} not known`,
    notLookedAt: (count, written) => `${written} ${person(count)} not looked at: choose a board or search`,
  },

  person: {
    chosenPerson: 'Chosen person',
    nobodyChosen: 'Choose somebody to see their day and their numbers.',
    localTime: (time) => `${time} local`,
    reach: 'Reach',
    phone: { desk: 'Desk', mobile: 'Mobile' },
    noNumber: 'The directory has no number.',
    copy: 'Copy',
    copied: 'Copied',
    whichNumber: (kind, number) => `${kind.toLowerCase()} ${number}`,
    today: 'Today',
    nothingBookedToday: 'Nothing booked today.',
    calendarNotRead: 'Their day is not known.',
    entry: {
      busy: 'Busy',
      tentative: 'Tentative',
      outOfOffice: 'Out of office',
      elsewhere: 'Working elsewhere',
    },
    isPrivate: '(private)',
    allDay: 'all day',
    from: (time) => `from ${time}`,
    untilTime: (time) => `until ${time}`,
    hours: 'Working hours',
    hoursUsual: 'as set in Calendar options, their mailbox tells none',
    hoursApproximate: 'about, their time zone is a guess',
    notWorkingToday: 'none today',
  },

  whoElse: {
    heading: 'Who else can take it',
    near: {
      assistant: () => 'Assistant',
      deputy: () => 'Named in their out-of-office text',
      team: () => 'Same team',
      head: (title) => title,
      recent: () => 'Took a call lately',
      office: (office) => `${office} too`,
    },
    behind: (sentence) => ` · ${lowered(sentence)}`,
    choose: (name) => `Choose ${name}`,
    nobody: 'Nobody near them is known to be free.',
  },

  slots: {
    heading: 'Next free',
    none: (readUntil) => `Nothing free before ${readUntil}.`,
    atLeast: (length) => `at least ${length}`,
  },

  favourites: {
    board: 'Favourites',
    favourite: (name) => `Favourite: ${name}`,
    star: 'Favourite',
    none: 'No favourites yet.',
    howTo:
      'Choose somebody and press the star beside their name; its key stands in the list of shortcuts (?).',
    stay: 'Your favourites stay, sealed, for your next sign-in.',
  },

  awaited: {
    heading: 'You will be told',
    tellMe: 'Tell me when free',
    willTell: (inTime, time) => `You will be told in ${inTime}, at ${time}, if they are free by then.`,
    willTellSometime: 'You will be told as soon as they are free.',
    asking: 'Their calendar is being asked once more.',
    inTime: (inTime) => `free in ${inTime}`,
    sometime: 'no time known',
    askingShort: 'being asked once more',
    wasFree: (time) => `was free at ${time}`,
    stop: 'Do not tell me',
    stopFor: (name) => `Do not tell me of ${name}`,
    open: (name) => `Open ${name}:`,
  },

  week: {
    title: (name) => `${name}: the next seven days`,
    free: (ranges) => `Free ${ranges}`,
    nothingFree: 'Nothing free',
    notWorking: 'Not working',
    notKnown: 'Not known',
  },

  search: {
    filterWords: { free: 'free available', busy: 'busy occupied' },
    label: 'Search people',
    placeholder: 'Type a name, a department, a title or an extension',
  },
}
