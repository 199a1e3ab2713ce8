/** The demo as data: what is done, why, and what must come of it. */
import { EXIT, type ExitCode } from '../../model/exit-codes.js';
import type { Edit } from './edits.js';
import { COUNTRIES, LARGE_EDIT, SMALL_EDIT } from './story-edits.js';

/** Stands for the URL of the local DSS in the arguments of a command. */
export const HOST = '{host}';

export type Action =
  | {
      readonly type: 'command';
      /** What a user types after `dataiku-iac`. */
      readonly args: readonly string[];
      readonly exit: ExitCode;
    }
  /** An apply that is killed (SIGKILL) when this share of its changes is done, between 0 and 1. */
  | { readonly type: 'killed'; readonly args: readonly string[]; readonly share: number }
  | { readonly type: 'edit'; readonly edits: readonly Edit[] }
  /** A change made in DSS itself, through its API: fields of a document that are overwritten. */
  | { readonly type: 'dss'; readonly path: string; readonly fields: Readonly<Record<string, string | boolean>> };

export interface Step {
  readonly title: string;
  /** One sentence: what the reader should see in it. */
  readonly why: string;
  readonly action: Action;
  /** What the output must hold, word for word. */
  readonly says: string;
  /** What is shown of the output where all of it would only be scrolled over. */
  readonly excerpt?: Excerpt;
}

/** The first and the last lines of an output. */
export interface Excerpt {
  readonly first: number;
  readonly last: number;
}

/** The objects of `examples/demo/project`. */
const OBJECTS = 26;
/** A dataset and a recipe a country, and the scenario. */
const NEW_OBJECTS = 2 * COUNTRIES.length + 1;

const PLAN = { type: 'command', args: ['plan'], exit: EXIT.success } as const satisfies Action;
const APPLY = { type: 'command', args: ['apply', '--auto-approve'], exit: EXIT.success } as const satisfies Action;

export const STORY: readonly Step[] = [
  {
    title: 'Start a workspace',
    why: 'A workspace is a folder in Git: settings, one file an environment, one file a project.',
    action: { type: 'command', args: ['init', '--host', HOST], exit: EXIT.success },
    says: 'Wrote dataiku-iac.yml',
  },
  {
    title: 'Write down a project that exists',
    why: 'Import turns a project into YAML and code files, and loses nothing.',
    action: { type: 'command', args: ['import', 'project', 'RETAIL_DEMO'], exit: EXIT.success },
    says: `Imported project RETAIL_DEMO: ${OBJECTS} objects`,
  },
  {
    title: 'Plan: nothing to do',
    why: 'The proof that the import was faithful: files and DSS say the same.',
    action: PLAN,
    says: `No changes. ${OBJECTS} objects are as declared`,
  },
  {
    title: 'Edit the files',
    why: 'The report by country gets the average order, and customers count as lost sooner.',
    action: { type: 'edit', edits: SMALL_EDIT },
    says: 'HALF_LIFE_DAYS = 60',
  },
  {
    title: 'Plan: exactly what was edited',
    why: 'This is what a reviewer reads on a pull request: fields and code, and what they feed.',
    action: PLAN,
    says: 'Plan: 0 to create, 3 to update, 0 to replace, 0 to delete',
  },
  {
    title: 'Apply it',
    why: 'Each change is journalled before it is made, and read back after.',
    action: APPLY,
    says: 'Applied 3, failed 0, skipped 0',
    excerpt: { first: 0, last: 7 },
  },
  {
    title: 'Meanwhile, in DSS',
    why: 'Somebody switches the nightly refresh off by hand and tells nobody.',
    action: { type: 'dss', path: '/projects/RETAIL_DEMO/scenarios/DAILY_REFRESH/', fields: { active: false } },
    says: 'DSS answered 200',
  },
  {
    title: 'Drift: it does not stay hidden',
    why: 'Exit code 7 makes a nightly CI job go red.',
    action: { type: 'command', args: ['drift'], exit: EXIT.changes },
    says: 'scenario.RETAIL_DEMO.DAILY_REFRESH',
  },
  {
    title: 'Put it back',
    why: 'What is declared wins; to keep the change instead, edit the file.',
    action: APPLY,
    says: 'Applied 1, failed 0, skipped 0',
  },
  {
    title: 'A larger edit',
    why: `Each of ${COUNTRIES.length} countries gets a dataset and a recipe, and a scenario builds them all: ${NEW_OBJECTS} new objects.`,
    action: { type: 'edit', edits: LARGE_EDIT },
    says: 'orders_be',
    excerpt: { first: 10, last: 0 },
  },
  {
    title: 'Apply it, and lose the machine in the middle',
    why: 'The process is killed for real (SIGKILL): no goodbye, no clean-up.',
    action: { type: 'killed', args: ['apply', '--auto-approve', '--parallelism', '2'], share: 1 / 3 },
    says: `/${NEW_OBJECTS}]`,
    excerpt: { first: 0, last: 9 },
  },
  {
    title: 'Nobody can build on the ruins',
    why: 'The journal shows an apply that never ended, and the next one refuses to guess.',
    action: { ...APPLY, exit: EXIT.resumeNeeded },
    says: '--resume',
  },
  {
    title: 'Finish what was begun',
    why: 'Resume looks at DSS for each open intent: what was made is kept, what was not is made, nothing is made twice.',
    action: { type: 'command', args: ['apply', '--resume'], exit: EXIT.success },
    says: 'failed 0, skipped 0',
  },
  {
    title: 'Plan: nothing to do',
    why: 'The killed apply and its resume end where an undisturbed one would have.',
    action: PLAN,
    says: `No changes. ${OBJECTS + NEW_OBJECTS} objects are as declared`,
  },
];
