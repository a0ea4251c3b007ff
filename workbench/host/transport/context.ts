import type { Surroundings } from './hostInfo';
import type { Callback } from './safeArray';

/** The document's settings, kept as JSON text by key. */
export interface StoredSettings {
  readonly values: Map<string, string>;
}

/** The object behind `Office.context.document.settings`. */
export const settingsObject = ({ values }: StoredSettings): Record<string, unknown> => ({
  Read(keys: string[], texts: string[]) {
    for (const [key, text] of values) {
      keys.push(key);
      texts.push(text);
    }
  },
  Write(keys: string[], texts: string[]) {
    values.clear();
    keys.forEach((key, index) => values.set(key, texts[index] ?? ''));
  },
  RefreshAsync(callback: Callback) {
    callback(0);
  },
});

/** The functions of `GetContext()`: who the add-in is and where it runs. */
export const contextObject = (
  surroundings: Surroundings,
  settings: StoredSettings,
): Record<string, () => unknown> => ({
  GetAppType: () => 1,
  GetSolutionRef: () => surroundings.solutionId,
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => surroundings.uiLocale,
  GetAppDataLocale: () => surroundings.dataLocale,
  GetDocUrl: () => surroundings.documentUrl,
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetCorrelationId: () => '',
  GetInstanceId: () => surroundings.instanceId,
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(surroundings.requirementSets),
  GetHostCustomMessage: () => '',
  GetHostFullVersion: () => surroundings.version,
  GetDialogRequirementMatrix: () => undefined,
  GetFeaturesForSolution: () => '{}',
  GetInitialDisplayMode: () => 2,
  GetOfficeThemeInfo: () => JSON.stringify(surroundings.theme),
  GetSettings: () => settingsObject(settings),
});
