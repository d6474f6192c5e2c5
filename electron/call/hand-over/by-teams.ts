import { done } from '../../../shared/outcome'
import { notHandedOver, type HandOver } from './hand-over'

/** Opens a call in Teams. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-workflow#deep-link-to-start-an-audio-video-call */
export const createTeamsHandOver = (openLink: (link: string) => Promise<void>): HandOver => ({
  kind: 'teams',
  give: async ({ account }) => {
    if (account === undefined) return notHandedOver('noTeamsAddress')
    const link = new URL('https://teams.microsoft.com/l/call/0/0')
    link.searchParams.set('users', account)
    try {
      await openLink(link.href)
      return done(undefined)
    } catch {
      return notHandedOver('noProgram')
    }
  },
})
