import type { FlowObject } from '../logic/graph.js';
import { DATASET, MANAGED_FOLDER } from './document-kind.js';
import type { ProjectTree } from './project-tree.js';

/** Folders of the project tree that hold objects of the flow, with their object type (API reference 2.11, corpus). */
const FLOW_FOLDERS: Readonly<Record<string, string>> = {
  [DATASET.folder]: DATASET.objectType,
  [MANAGED_FOLDER.folder]: MANAGED_FOLDER.objectType,
  saved_models: 'SAVED_MODEL',
  model_evaluation_stores: 'MODEL_EVALUATION_STORE',
  'knowledge-banks': 'RETRIEVABLE_KNOWLEDGE',
  streaming_endpoints: 'STREAMING_ENDPOINT',
  labeling_tasks: 'LABELING_TASK',
};

/** Object type of what a recipe's `ref` names in this project; undefined when nothing has that name or id. */
export function typeOfRef(project: ProjectTree, ref: string): string | undefined {
  return Object.entries(FLOW_FOLDERS).find(([folder]) => project.holds(folder, ref))?.[1];
}

/** Everything of the flow but its recipes. */
export function flowObjects(project: ProjectTree): readonly FlowObject[] {
  return Object.entries(FLOW_FOLDERS).flatMap(([folder, objectType]) =>
    project.idsIn(folder).map((ref) => ({ ref, objectType, subType: subTypeOf(project, folder, ref) })),
  );
}

function subTypeOf(project: ProjectTree, folder: string, ref: string): string {
  const kind = [DATASET, MANAGED_FOLDER].find((candidate) => candidate.folder === folder);
  const type = kind === undefined ? '' : project.read(kind, ref)['type'];
  return typeof type === 'string' ? type : '';
}
