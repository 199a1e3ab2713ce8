import { EXIT } from '../model/exit-codes.js';

export interface Interrupts {
  readonly stop: AbortSignal;
  readonly interrupted: () => boolean;
  dispose(): void;
}

/** The first signal asks to stop: what runs is finished and recorded. The second one ends the process: the journal stays for `--resume`. */
export function watchInterrupts(notice: (message: string) => void): Interrupts {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    notice('stopping: what runs is finished and recorded, nothing new is started (again to stop at once)\n');
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    stop: controller.signal,
    interrupted: () => controller.signal.aborted,
    dispose() {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
