/** Inputs of the action, as action.yml names them. */
export interface ActionInputs {
  readonly command: string;
  readonly environment: string;
  readonly workingDirectory: string;
  readonly plan: string;
  readonly variables: readonly string[];
  /** Where a plan is kept for the steps that follow. */
  readonly planPath: string;
}

/** The command line that does what the inputs ask for: the action has no engine of its own. */
export function argumentsOf(inputs: ActionInputs): readonly string[] {
  const common = [
    '--no-input',
    '--chdir',
    inputs.workingDirectory === '' ? '.' : inputs.workingDirectory,
    ...(inputs.environment === '' ? [] : ['--environment', inputs.environment]),
    ...inputs.variables.flatMap((pair) => ['--var', pair]),
  ];
  switch (inputs.command) {
    case 'plan':
      return [...common, 'plan', '--out', inputs.planPath, '--detailed-exitcode'];
    case 'apply':
      return [...common, 'apply', ...(inputs.plan === '' ? ['--auto-approve'] : ['--plan', inputs.plan])];
    default:
      // `validate`, `drift`, or a mistake that the command line explains.
      return [...common, inputs.command];
  }
}
