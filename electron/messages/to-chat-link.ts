/** Windows opens no longer link, characters: https://www.electronjs.org/docs/latest/api/shell#shellopenexternalurl-options */
const longest = 2_081

/**
 * Opens a chat in Teams with a text that the operator still has to send there; `hasText`: it fits into a link.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams#deep-link-to-start-a-chat
 */
export function toChatLink(
  address: string,
  text: string,
): { readonly link: string; readonly hasText: boolean } {
  const bare = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(address)}`
  // A form's + is a blank to a browser, and a plus to Teams.
  const whole = `${bare}&message=${encodeURIComponent(text)}`
  return whole.length <= longest ? { link: whole, hasText: true } : { link: bare, hasText: false }
}
