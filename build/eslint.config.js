// The fences of architecture: which folder may import which, and which words of the language stay out.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import checkFile from 'eslint-plugin-check-file'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const tests = ['**/*.test.ts', '**/*.test.tsx', 'e2e/**', 'renderer/testing/**', 'electron/testing/**']

const features = [
  ...['people', 'person', 'boards', 'search', 'sign-in', 'call'],
  ...['settings', 'messages', 'ring-back'],
]

const zones = [
  { target: 'shared', from: ['electron', 'renderer', 'e2e'] },
  { target: 'renderer', from: ['electron', 'e2e'] },
  { target: 'electron', from: ['renderer', 'e2e'] },
  // Vendor words stop here: only the composition roots may reach past these folders' own doors.
  { target: 'electron/ipc', from: ['electron/graph', 'electron/sample-organisation'] },
  { target: 'electron/window', from: ['electron/graph', 'electron/sign-in', 'electron/sample-organisation'] },
  { target: 'electron/graph', from: ['electron/window', 'electron/ipc', 'electron/sample-organisation'] },
  { target: 'electron/sign-in', from: ['electron/window', 'electron/ipc', 'electron/graph'] },
  // Features of the page know the parts below them, never each other; only app/ puts them together.
  ...[...features, 'problems'].map((feature) => ({
    target: `renderer/${feature}`,
    from: ['app', ...features].filter((other) => other !== feature).map((other) => `renderer/${other}`),
  })),
  {
    target: 'renderer/ui',
    from: ['app', 'people', 'person', 'boards', 'search', 'sign-in', 'news'].map((f) => `renderer/${f}`),
  },
].flatMap(({ target, from }) => from.map((one) => ({ target: `${root}/${target}`, from: `${root}/${one}` })))

const timeIsAnArgument = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is an argument: take `now`.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument: take `now`.',
  },
]

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', 'dist/', '**/*.generated.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { 'import-x': importX, 'check-file': checkFile, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: [`${root}/electron/tsconfig.json`, `${root}/renderer/tsconfig.json`],
        }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{ts,tsx}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'no-console': 'error',
      'no-warning-comments': 'error',
      'no-restricted-syntax': ['error', 'TSEnumDeclaration', 'ExportAllDeclaration', ...timeIsAnArgument],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      complexity: ['error', 10],
      eqeqeq: 'error',
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/ipc/**', 'electron/preload.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain', 'ipcRenderer'],
              message: 'Only electron/ipc and the preload speak IPC.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['renderer/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 65, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Tests move the clock themselves.
      'no-restricted-syntax': ['error', 'TSEnumDeclaration', 'ExportAllDeclaration'],
    },
  },
  // The composition roots and the page's clock are where time enters.
  {
    files: ['electron/main.ts', 'e2e/**', 'renderer/app/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', 'TSEnumDeclaration', 'ExportAllDeclaration'] },
  },
  { files: ['build/**/*.ts', 'e2e/**'], rules: { 'no-console': 'off' } },
)
