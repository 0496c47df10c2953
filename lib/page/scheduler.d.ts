/** The part of the Prioritized Task Scheduling API that is used here (Chrome 129, Firefox 142). */
interface Scheduler {
  yield(): Promise<void>;
  postTask(task: () => void, how: { priority: 'background' }): Promise<void>;
}
declare const scheduler: Scheduler;
