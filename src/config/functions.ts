/** The functions of `${name:argument}`: `env`, `date`, `git`, `ref`. Each gives an outcome, or what is wrong. */
import { addressOf } from '../model/address.js';
import { refTo } from '../model/document.js';
import { formatDate } from './date.js';
import type { Mistake } from './mistake.js';
import { didYouMean, listed } from './nearest.js';
import type { Outcome, Scope } from './scope.js';

export const FUNCTION_NAMES = ['env', 'date', 'git', 'ref'] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

export function isFunctionName(name: string): name is FunctionName {
  return FUNCTION_NAMES.some((known) => known === name);
}

/** Calls a function with its argument, variables already put in. A `secret` argument was made with the operating system's environment. */
export function callFunction(name: FunctionName, argument: string, scope: Scope, secret: boolean): Outcome | Mistake {
  if (name === 'env') return readEnv(argument, scope, secret);
  if (secret) {
    // The argument becomes part of the plan, which people read.
    return {
      code: 'secret-argument',
      message: `\`\${${name}:…}\` is given a secret`,
      hint: 'give it plain text: people read it in plans',
    };
  }
  return name === 'ref' ? refer(argument, scope) : callDynamic(`${name}:${argument}`, scope, DYNAMIC[name]);
}

// Credentials of this tool and of the CI job: no prefix opens them to a config that a pull request can change.
const NEVER_READ = /^(DSS_API_KEY|GOVERN_API_KEY|DATAIKU_IAC_STATE_KEY|GITHUB_TOKEN|ACTIONS_)/;

/** `NAME` or `NAME:default`. An empty variable counts as not set: that is what CI systems give for a secret that is missing. */
function readEnv(argument: string, scope: Scope, secret: boolean): Outcome | Mistake {
  const colon = argument.indexOf(':');
  const name = colon < 0 ? argument : argument.slice(0, colon);
  const shown = secret ? '…' : name;
  if (NEVER_READ.test(name)) {
    const hint = 'credentials of this tool and of the CI job never enter the config';
    return { code: 'env-not-allowed', message: `\`\${env:${shown}}\` may not be read`, hint };
  }
  if (!scope.envPrefixes.some((prefix) => name.startsWith(prefix))) {
    const hint = `allowed prefixes (\`env_prefixes\` in dataiku-iac.yml): ${scope.envPrefixes.join(', ')}; write \`$\${env:${shown}}\` to leave it to DSS`;
    return { code: 'env-not-allowed', message: `\`\${env:${shown}}\` may not be read`, hint };
  }
  const value = Object.hasOwn(scope.inputs.osEnvironment, name) ? scope.inputs.osEnvironment[name] : undefined;
  if (value !== undefined && value !== '') return { value, secret: true };
  if (colon >= 0) return { value: argument.slice(colon + 1), secret: true };
  const hint = `set it where the command runs, or give a default: \`\${env:${shown}:…}\``;
  return { code: 'env-not-set', message: `the environment variable \`${shown}\` is not set, or empty`, hint };
}

const DYNAMIC = { date: dateOf, git: commitOf } as const;

/** A value that differs from run to run: recorded, and taken from the reviewed plan where that has it. */
function callDynamic(expression: string, scope: Scope, compute: (argument: string, scope: Scope) => string | Mistake): Outcome | Mistake {
  const frozen = Object.hasOwn(scope.inputs.frozen, expression) ? scope.inputs.frozen[expression] : undefined;
  const value = frozen ?? compute(expression.slice(expression.indexOf(':') + 1), scope);
  if (typeof value !== 'string') return value;
  scope.dynamic.set(expression, value);
  return { value, secret: false };
}

function dateOf(argument: string, scope: Scope): string | Mistake {
  const text = formatDate(argument, scope.inputs.now);
  if (text !== undefined) return text;
  const hint = 'write a format of YYYY, MM, DD, HH, mm, ss, and an offset such as -1d, +2w or -3h: `${date:YYYY-MM-DD:-1d}`';
  return { code: 'bad-date', message: `\`${argument}\` is no date format`, hint };
}

const SHORT_COMMIT = 7;

function commitOf(argument: string, scope: Scope): string | Mistake {
  const { gitCommit } = scope.inputs;
  if (argument !== 'commit' && argument !== 'commit:short') {
    const hint = 'write `${git:commit}` or `${git:commit:short}`';
    return { code: 'bad-git', message: `\`${argument}\` is nothing that git is asked for`, hint };
  }
  if (gitCommit === undefined) {
    return { code: 'no-commit', message: 'no commit is known for `${git:commit}`', hint: 'run inside a Git repository that has a commit' };
  }
  return argument === 'commit' ? gitCommit : gitCommit.slice(0, SHORT_COMMIT);
}

/** `kind.name`; the name may hold dots. */
function refer(argument: string, scope: Scope): Outcome | Mistake {
  const dot = argument.indexOf('.');
  const kind = argument.slice(0, Math.max(0, dot));
  const name = argument.slice(dot + 1);
  if (scope.project === undefined) {
    return {
      code: 'bad-ref',
      message: '`${ref:…}` outside a project',
      hint: 'references name objects of the project whose file they stand in',
    };
  }
  if (name === '' || !scope.refKinds.includes(kind)) {
    const message = `\`${argument}\` is no \`kind.name\`${didYouMean(kind, scope.refKinds)}`;
    return { code: 'bad-ref', message, hint: listed('kinds', scope.refKinds) };
  }
  return { value: refTo(addressOf(kind, scope.project, name)), secret: false };
}
