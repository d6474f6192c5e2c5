import type { ProblemsWords } from '../words-of-sign-in'

/** Which setting is wrong. */
export const italianSetting: ProblemsWords['setting'] = {
  clientId: 'L’impostazione è PATCHBOARD_CLIENT_ID: l’identificativo dell’applicazione.',
  tenant: 'L’impostazione è PATCHBOARD_TENANT: l’identificativo dell’organizzazione.',
  cloud: 'L’impostazione è PATCHBOARD_CLOUD: global, gccHigh, dod o china.',
  cloudAddresses:
    'Le impostazioni sono PATCHBOARD_SIGN_IN_ADDRESS e PATCHBOARD_GRAPH_ADDRESS: due indirizzi https, stabiliti dal reparto IT.',
  redirectHost: 'L’impostazione è PATCHBOARD_REDIRECT_HOST: localhost o 127.0.0.1.',
  responseMode: 'L’impostazione è PATCHBOARD_RESPONSE_MODE: form_post o query.',
  handOver: 'L’impostazione è handOver in settings.json: come vengono passate le chiamate.',
  settingsFile:
    'Il file delle impostazioni (settings.json) non è leggibile. Se non era affatto un file di impostazioni, è stato rinominato e si trova accanto al suo vecchio posto come settings.json.broken-….',
}
