import type { Configuration } from 'electron-builder'
import { afterPack } from './package/after-pack'
import { readRuntime } from './package/read-runtime'

const runtime = readRuntime(process.env)
/** Who publishes: “Name <address>”. The stand-in's domain is reserved and reaches nobody (RFC 2606). */
const publisher = process.env.PATCHBOARD_PUBLISHER ?? 'Patchboard <packages@patchboard.example>'
/** What stands in a file's name, so that a package for development is never taken for one for users. */
const mark = runtime.isForUsers ? '' : `-development-electron-${runtime.version}`
const description = runtime.isForUsers
  ? 'The attendant console calendar for Microsoft 365.'
  : `The attendant console calendar for Microsoft 365. NOT FOR USERS: contains Electron ${runtime.version}, a runtime for development that gets no security updates.`

/** What `npm run dist` makes of the built app in out/. */
const configuration: Configuration = {
  appId: 'org.patchboard.console',
  productName: 'Patchboard',
  copyright: 'MIT licence',
  directories: { output: 'dist', buildResources: 'build' },
  electronVersion: runtime.version,
  electronDist: runtime.folder,
  npmRebuild: false,
  asar: true,
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!**/*.map'],
  extraResources: [
    { from: 'LICENSE', to: 'LICENSE.txt' },
    { from: 'out/package', to: '.' },
    // For whoever administers Windows computers, also from another system.
    { from: 'build/policy', to: 'policy', filter: ['Patchboard.admx', 'en-US/Patchboard.adml'] },
  ],
  protocols: [{ name: 'A call for Patchboard', schemes: ['patchboard'], role: 'Viewer' }],
  // The feed an organisation uses is its own setting; this line makes electron-builder write the feed's files beside the packages.
  publish: [{ provider: 'generic', url: 'https://updates.patchboard.example' }],
  afterPack,
  artifactName: `\${name}-\${version}-\${os}-\${arch}${mark}.\${ext}`,
  linux: {
    target: ['AppImage', 'deb', 'rpm', 'tar.gz'],
    executableName: 'patchboard',
    icon: 'out/icons/linux',
    category: 'Office',
    synopsis: 'Who can take this call, until when, on which number',
    description,
    maintainer: publisher,
    vendor: publisher,
    syncDesktopName: true,
    desktop: { entry: { Keywords: 'attendant;operator;switchboard;telephone;calendar;' } },
  },
  deb: {
    packageCategory: 'net',
    artifactName: `\${name}_\${version}_\${arch}${mark}.\${ext}`,
    depends: [
      'libgtk-3-0 | libgtk-3-0t64',
      'libnss3',
      'libasound2 | libasound2t64',
      'libatspi2.0-0 | libatspi2.0-0t64',
      'libdrm2',
      'libgbm1',
      'libnotify4',
      'libsecret-1-0',
      'libxss1',
      'libxtst6',
      'xdg-utils',
    ],
    // Without a keychain the sign-in is kept in memory only.
    recommends: ['gnome-keyring | kwalletmanager'],
  },
  rpm: { packageCategory: 'Applications/Internet' },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.business',
    icon: 'out/icons/icon.icns',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
    // electron-builder notarises when Apple's credentials are in the environment; see docs/admin.md.
    notarize: process.env.APPLE_TEAM_ID !== undefined || process.env.APPLE_API_KEY !== undefined,
  },
  win: { target: ['nsis', 'msi'], icon: 'out/icons/icon.ico' },
  // The assistant asks “only for me” or “for everybody”; /currentuser and /allusers answer it, /S asks nothing.
  nsis: { oneClick: false, perMachine: false, allowElevation: true, deleteAppDataOnUninstall: false },
  // For software distribution: always for the machine, never with a question.
  msi: { oneClick: true, perMachine: true, runAfterFinish: false },
}

export default configuration
