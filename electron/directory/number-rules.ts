import type { ExtensionRule, Settings } from '../../shared/settings'

/** How numbers are written: as in which country (ISO 3166, empty where it is not known), and how desks are numbered. */
export interface NumberRules {
  readonly region: string
  readonly extensionRule: ExtensionRule
}

/** The country that was chosen, else the computer's. */
export const toNumberRules = (
  { region, extensionRule }: Pick<Settings, 'region' | 'extensionRule'>,
  ofComputer: string,
): NumberRules => ({ region: region === 'system' ? ofComputer : region, extensionRule })
