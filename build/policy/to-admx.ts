import { policyLeaves, type PolicyLeaf } from '../../electron/settings/policy-leaves'
import type { SettingKey } from '../../shared/settings'
import { policyTexts } from './policy-texts'

const registryKey = 'Software\\Policies\\Patchboard'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.codePointAt(0) ?? 0)};`)

/** A name that both files may use: a dot is not allowed there. */
const idOf = (path: string): string => path.replace('.', '_')

const keysOf = (leaves: readonly PolicyLeaf[]): readonly SettingKey[] => [
  ...new Set(leaves.map(({ key }) => key)),
]
const partsOf = (key: SettingKey): readonly PolicyLeaf[] => policyLeaves.filter((leaf) => leaf.key === key)

function toElement(leaf: PolicyLeaf): string {
  const { path } = leaf
  const named = `id="${idOf(path)}" valueName="${path}"`
  switch (leaf.kind) {
    case 'switch':
      return `<boolean ${named}><trueValue><decimal value="1" /></trueValue><falseValue><decimal value="0" /></falseValue></boolean>`
    case 'number':
      return `<decimal ${named} minValue="${leaf.least}" maxValue="${leaf.most}" />`
    case 'choice':
      return `<enum ${named} required="true">${leaf.choices
        .map(
          (choice) =>
            `<item displayName="$(string.${idOf(path)}_${idOf(choice)})"><value><string>${choice}</string></value></item>`,
        )
        .join('')}</enum>`
    case 'texts':
      return `<multiText ${named} />`
    case 'text':
    case 'json':
      return `<text ${named} maxLength="2000" />`
  }
}

/** One that is on or off is the policy itself; any other has elements. */
function toPolicy(key: SettingKey): string {
  const [first, ...others] = partsOf(key)
  const start = `    <policy name="${key}" class="Machine" displayName="$(string.${key})" explainText="$(string.${key}_means)" key="${registryKey}"`
  const place = '      <parentCategory ref="patchboard" />\n      <supportedOn ref="supported" />'
  if (first?.kind === 'switch' && others.length === 0)
    return `${start} valueName="${key}">\n${place}\n      <enabledValue><decimal value="1" /></enabledValue>\n      <disabledValue><decimal value="0" /></disabledValue>\n    </policy>`
  const elements = partsOf(key).map((leaf) => `        ${toElement(leaf)}`)
  return `${start} presentation="$(presentation.${key})">\n${place}\n      <elements>\n${elements.join('\n')}\n      </elements>\n    </policy>`
}

/** The file that tells Windows’ policy editor which settings there are: https://learn.microsoft.com/previous-versions/windows/desktop/Policy/admx-schema */
export const toAdmx = (): string => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="patchboard" namespace="Patchboard.Policies.Patchboard" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="supported" displayName="$(string.supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="patchboard" displayName="$(string.patchboard)" />
  </categories>
  <policies>
${keysOf(policyLeaves).map(toPolicy).join('\n')}
  </policies>
</policyDefinitions>
`

function toControl({ kind, key, path }: PolicyLeaf): string {
  const id = idOf(path)
  const label = path === key ? policyTexts[key].name : path.slice(key.length + 1)
  switch (kind) {
    case 'switch':
      return `<checkBox refId="${id}">${label}</checkBox>`
    case 'number':
      return `<decimalTextBox refId="${id}">${label}</decimalTextBox>`
    case 'choice':
      return `<dropdownList refId="${id}">${label}</dropdownList>`
    case 'texts':
      return `<multiTextBox refId="${id}">${label}</multiTextBox>`
    case 'text':
    case 'json':
      return `<textBox refId="${id}"><label>${label}</label></textBox>`
  }
}

const isAlone = (key: SettingKey): boolean => {
  const [first, ...others] = partsOf(key)
  return first?.kind === 'switch' && others.length === 0
}

const toString = (id: string, text: string): string => `      <string id="${id}">${escaped(text)}</string>`

/** The texts of that file, in English. */
export function toAdml(): string {
  const keys = keysOf(policyLeaves)
  const strings = [
    toString('patchboard', 'Patchboard'),
    toString('supported', 'Patchboard 0.1 or newer'),
    ...keys.flatMap((key) => [
      toString(key, policyTexts[key].name),
      toString(
        `${key}_means`,
        `${policyTexts[key].means} People see the value as set by their IT department and cannot change it. Counts from the next start of Patchboard on.`,
      ),
    ]),
    ...policyLeaves.flatMap((leaf) =>
      leaf.kind === 'choice'
        ? leaf.choices.map((choice) => toString(`${idOf(leaf.path)}_${idOf(choice)}`, choice))
        : [],
    ),
  ]
  const presentations = keys
    .filter((key) => !isAlone(key))
    .map((key) => `      <presentation id="${key}">${partsOf(key).map(toControl).join('')}</presentation>`)
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Patchboard</displayName>
  <description>What an IT department may decide of Patchboard.</description>
  <resources>
    <stringTable>
${strings.join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`
}
