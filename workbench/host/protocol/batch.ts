import type { Hosted } from './hosted';
import { HostError } from './hostError';
import { callMethod, publicName, setProperty } from './members';
import { Paths } from './paths';
import { identity, query } from './query';
import { ActionType, type Action, type BatchRequest, type BatchResponse } from './wire';

/** The answer to a call on a null object: no error, no effect. */
const NOTHING = { _IsNull: true };

/**
 * Runs one batch. Actions run in order; the first that fails ends it, and earlier changes
 * remain.
 */
export function runBatch(request: BatchRequest, host: Hosted): BatchResponse {
  const paths = new Paths(request, host);
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      const Value = perform(action, paths, request, host);
      response.Results.push({ ActionId: action.Id, Value });
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
    } catch (error) {
      response.Error = describeError(error, action, request, paths, index);
      break;
    }
  }
  return response;
}

function perform(action: Action, paths: Paths, request: BatchRequest, host: Hosted): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return isCall(action) && action.Name !== '_KeepReference' ? NOTHING : null;
  switch (action.ActionType) {
    case ActionType.Instantiate:
      if (request.AutoKeepReference && !paths.isUntracked(action.ObjectPathId)) {
        host.references.keep(object);
      }
      return identity(object);
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return query(object, action.QueryInfo ?? {}, host);
    case ActionType.Method:
      if (action.Name === '_KeepReference') {
        host.references.keep(object);
        return null;
      }
      object.table.check?.(object.self as never);
      return (
        host.step(`${object.table.name}.${publicName(action.Name)}`, () =>
          callMethod(object, action.Name, paths.arguments(action.ArgumentInfo), host),
        ) ?? null
      );
    case ActionType.SetProperty:
      object.table.check?.(object.self as never);
      host.step(`${object.table.name}.${publicName(action.Name)}`, () => {
        setProperty(object, action.Name, paths.arguments(action.ArgumentInfo)[0], host);
      });
      return null;
    default:
      throw new HostError('NotImplemented', `Unknown action ${action.ActionType}.`);
  }
}

const isCall = ({ ActionType: type }: Action): boolean =>
  type === ActionType.Method || type === ActionType.SetProperty;

function describeError(
  error: unknown,
  action: Action,
  request: BatchRequest,
  paths: Paths,
  index: number,
): NonNullable<BatchResponse['Error']> {
  const known = error instanceof HostError ? error : hostFault(error);
  return {
    Code: known.code,
    Message: known.message,
    Location: location(action, request, paths),
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}

/** A bug of the host itself: a test should see it, not wait for ever. */
function hostFault(error: unknown): HostError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', `The host without Excel failed: ${text}`);
}

/** `Range.values`, `WorksheetCollection.getItem`: the class and the member that failed. */
function location(action: Action, request: BatchRequest, paths: Paths): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  const call = action.Name !== '';
  const owner = call ? action.ObjectPathId : (path?.ParentObjectPathId ?? 0);
  const name = call ? action.Name : path?.Name === '' ? 'getItem' : (path?.Name ?? '');
  return [className(owner, paths), publicName(name)].filter(Boolean).join('.');
}

function className(id: number, paths: Paths): string {
  try {
    return paths.resolve(id)?.table.name ?? '';
  } catch {
    // The owner's own path failed, so there is no class to name.
    return '';
  }
}
