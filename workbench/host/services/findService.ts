import type { Hosted } from '../protocol/hosted';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostClass';
import { addinInternalService } from './addinInternalService';
import { appRuntimePersistenceService, appRuntimeService } from './appRuntimeService';
import { beforeDocumentCloseNotification } from './beforeDocumentCloseNotification';
import { customFunctionsService } from './customFunctionsService';
import { dynamicRibbon } from './dynamicRibbon';

const SERVICES: Readonly<Record<string, (host: Hosted) => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
  'Microsoft.ExcelServices.CustomFunctions': customFunctionsService,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': appRuntimePersistenceService,
  'Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification':
    beforeDocumentCloseNotification,
  'Microsoft.DynamicRibbon.DynamicRibbon': dynamicRibbon,
};

/** The service of a name; an error names the one that is missing. */
export function findService(name: string, host: Hosted): HostObject {
  const service = SERVICES[name];
  if (!service) {
    throw new HostError('ApiNotFound', `The host without Excel has no service ${name}.`);
  }
  return service(host);
}
