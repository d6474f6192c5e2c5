import { z } from 'zod'
import { addedChange, board, boardChange, boardMove, group, groupChange, groupName } from './board-forms'
import { isCallId, longestCallId } from '../../shared/call'
import { longestKeptQuery } from '../../shared/console-view'
import { features } from '../../shared/feature'
import { longestCopied, mostWatched, type RequestName, type Requests } from '../../shared/ipc'
import { networkSteps } from '../../shared/network-check'
import { isPersonId, longestPersonId } from '../../shared/person'
import { messageWish } from './message-wish'
import { longestHeaderValue } from '../../shared/telephone'
import { isHeaderName } from '../settings/http-template'
import { ringBackWish } from './ring-back-wish'
import { longestProxyWord } from '../../shared/proxy'
import { settingsPatchForm } from '../settings/settings-form'

type Answer<Name extends RequestName> = (
  ...args: Parameters<Requests[Name]>
) => ReturnType<Requests[Name]> | Promise<ReturnType<Requests[Name]>>

/** What each request takes, as a schema of its arguments, and who answers it. */
export type Answers = {
  readonly [Name in RequestName]: {
    readonly takes: z.ZodType<Parameters<Requests[Name]>>
    readonly answer: Answer<Name>
  }
}

/** Who answers, request by request. */
export type Answerers = { readonly [Name in RequestName]: Answer<Name> }

const nothing = z.tuple([])
const personId = z.string().max(longestPersonId).refine(isPersonId)
const feature = z.enum(features).exclude(['sentMail'])
const proxyWord = z.string().min(1).max(longestProxyWord)
const view = z.strictObject({
  query: z.string().max(longestKeptQuery),
  board: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['everyone', 'favourites', 'recent']) }),
    z.strictObject({ kind: z.literal('own'), id: board }),
    z.strictObject({ kind: z.literal('group'), id: group }),
    z.strictObject({ kind: z.literal('department'), name: z.string().max(300) }),
  ]),
  chosen: personId.optional(),
})
const callId = z.string().max(longestCallId).refine(isCallId)
/** Nobody has a hundred numbers. */
const way = z.union([z.literal('teams'), z.int().min(0).max(99)])

/** Visible signs and blanks between them, as a header may hold them (https://www.rfc-editor.org/rfc/rfc9110#section-5.5). */
const headerValue = z
  .string()
  .max(longestHeaderValue)
  .regex(/^([!-~]([ -~]*[!-~])?)?$/)
const telephoneWish = z.discriminatedUnion('wish', [
  z.strictObject({ wish: z.enum(['copySecret', 'renewSecret']) }),
  z.strictObject({
    wish: z.literal('keepHeader'),
    name: z.string().refine(isHeaderName),
    value: headerValue,
  }),
  z.strictObject({ wish: z.literal('tryNumber'), number: z.string().max(80) }),
])

/** The one table of requests. Arguments that do not fit are refused before anyone sees them. */
export const answersFrom = (by: Answerers): Answers => ({
  sayReady: { takes: nothing, answer: by.sayReady },
  signIn: { takes: nothing, answer: by.signIn },
  cancelSignIn: { takes: nothing, answer: by.cancelSignIn },
  openBrowserAgain: { takes: nothing, answer: by.openBrowserAgain },
  copySignInLink: { takes: nothing, answer: by.copySignInLink },
  signOut: { takes: nothing, answer: by.signOut },
  switchOperator: { takes: nothing, answer: by.switchOperator },
  askFor: { takes: z.tuple([feature]), answer: by.askFor },
  openConsentPage: { takes: nothing, answer: by.openConsentPage },
  copyConsentRequest: {
    takes: z.tuple([z.array(feature).max(features.length)]),
    answer: by.copyConsentRequest,
  },
  openSignOutPage: { takes: nothing, answer: by.openSignOutPage },
  keepView: { takes: z.tuple([view.optional()]), answer: by.keepView },
  watchPeople: { takes: z.tuple([z.array(personId).max(mostWatched)]), answer: by.watchPeople },
  toggleFavourite: { takes: z.tuple([personId]), answer: by.toggleFavourite },
  findByAddress: { takes: z.tuple([z.string().max(100)]), answer: by.findByAddress },
  findElsewhere: { takes: z.tuple([z.string().max(longestKeptQuery)]), answer: by.findElsewhere },
  changeBoards: { takes: z.tuple([boardChange]), answer: by.changeBoards },
  findGroups: { takes: z.tuple([groupName]), answer: by.findGroups },
  changeGroups: { takes: z.tuple([groupChange]), answer: by.changeGroups },
  changeAdded: { takes: z.tuple([addedChange]), answer: by.changeAdded },
  moveBoards: { takes: z.tuple([boardMove]), answer: by.moveBoards },
  tellWhenFree: { takes: z.tuple([personId, z.boolean()]), answer: by.tellWhenFree },
  toggleCompact: { takes: nothing, answer: by.toggleCompact },
  copyText: { takes: z.tuple([z.string().max(longestCopied)]), answer: by.copyText },
  transferCall: { takes: z.tuple([callId, personId, way]), answer: by.transferCall },
  endCall: { takes: z.tuple([callId]), answer: by.endCall },
  takeCallBack: { takes: nothing, answer: by.takeCallBack },
  changeMessages: { takes: z.tuple([messageWish]), answer: by.changeMessages },
  readCallLog: { takes: nothing, answer: by.readCallLog },
  saveCallLog: { takes: nothing, answer: by.saveCallLog },
  eraseCallLog: { takes: nothing, answer: by.eraseCallLog },
  setUpTelephone: { takes: z.tuple([telephoneWish]), answer: by.setUpTelephone },
  changeRingBacks: { takes: z.tuple([ringBackWish]), answer: by.changeRingBacks },
  signInToProxy: {
    takes: z.tuple([z.object({ user: proxyWord, password: proxyWord })]),
    answer: by.signInToProxy,
  },
  readDiagnostics: { takes: nothing, answer: by.readDiagnostics },
  checkNetwork: { takes: z.tuple([z.enum(networkSteps)]), answer: by.checkNetwork },
  changeSettings: { takes: z.tuple([settingsPatchForm]), answer: by.changeSettings },
})
