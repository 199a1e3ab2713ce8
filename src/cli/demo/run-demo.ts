import type { ExitCode } from '../../model/exit-codes.js';
import type { GlobalOptions } from '../context.js';
export async function runDemo(_global: GlobalOptions): Promise<ExitCode> {
  return 0;
}
