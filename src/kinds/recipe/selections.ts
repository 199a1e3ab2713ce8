/** Code environment and container of a recipe: one word in an entry, a mode with a name in DSS. */
import { isObject, type Json, type JsonObject } from '../../model/json.js';

interface Selection {
  readonly mode: string;
  readonly name: string;
  /** Word of the entry → mode of DSS; any other word is a name. */
  readonly words: Readonly<Record<string, string>>;
  /** The mode in which a name counts. */
  readonly explicit: string;
}

const CODE_ENV: Selection = {
  mode: 'envMode',
  name: 'envName',
  words: { inherit: 'INHERIT', builtin: 'USE_BUILTIN_MODE' },
  explicit: 'EXPLICIT_ENV',
};

const CONTAINER: Selection = {
  mode: 'containerMode',
  name: 'containerConf',
  words: { inherit: 'INHERIT', none: 'NONE' },
  explicit: 'EXPLICIT_CONTAINER',
};

/** What `code_env` and `container` of an entry declare inside `params`. */
export function selectionsOf({ code_env: codeEnv, container }: JsonObject): JsonObject {
  return {
    ...(typeof codeEnv === 'string' ? { envSelection: selectionOf(codeEnv, CODE_ENV) } : {}),
    ...(typeof container === 'string' ? { containerSelection: selectionOf(container, CONTAINER) } : {}),
  };
}

/** Takes both selections out of `params`, where one word says each. */
export function takeSelections(params: JsonObject): { readonly fields: JsonObject; readonly rest: JsonObject } {
  const { envSelection, containerSelection, ...others } = params;
  const codeEnv = wordOf(envSelection, CODE_ENV);
  const container = wordOf(containerSelection, CONTAINER);
  return {
    fields: { ...(codeEnv === undefined ? {} : { code_env: codeEnv }), ...(container === undefined ? {} : { container }) },
    rest: {
      ...(codeEnv !== undefined || envSelection === undefined ? {} : { envSelection }),
      ...(container !== undefined || containerSelection === undefined ? {} : { containerSelection }),
      ...others,
    },
  };
}

function selectionOf(word: string, by: Selection): JsonObject {
  const mode = Object.hasOwn(by.words, word) ? by.words[word] : undefined;
  return mode === undefined ? { [by.mode]: by.explicit, [by.name]: word } : { [by.mode]: mode };
}

function wordOf(selection: Json | undefined, by: Selection): string | undefined {
  if (!isObject(selection)) return undefined;
  const { [by.mode]: mode, [by.name]: name, ...others } = selection;
  if (Object.keys(others).length > 0) return undefined;
  if (mode === by.explicit && typeof name === 'string' && !Object.hasOwn(by.words, name)) return name;
  return name === undefined ? Object.keys(by.words).find((word) => by.words[word] === mode) : undefined;
}
