/** Projects: the frame of everything else. Three parts, each a document of its own in DSS. */
import { compact } from '../../model/json.js';
import type { ResourceKind } from '../../model/kind.js';
import { objectOf, textOf } from '../common/remote.js';
import { describeProject } from './describe.js';
import { createProject, listProjects, metadataPart, permissionsPart, removeProject, variablesPart } from './remote.js';
import { projectAliases, projectRules } from './rules.js';
import { desiredProject, projectSchema } from './spec.js';

export const project: ResourceKind = {
  name: 'project',
  title: 'project',
  collection: undefined,
  nameField: 'key',
  schema: projectSchema,
  identity: 'name',
  rules: projectRules,
  references: [],
  remaps: [],
  parts: [metadataPart, permissionsPart, variablesPart],
  aliases: projectAliases,
  idOf: (key) => key,
  desired: desiredProject,
  describe: describeProject,
  prototype(doc) {
    const { label, description, tags } = objectOf(doc['metadata']);
    return compact({ label, description, tags });
  },
  list: (dss) => listProjects(dss),
  create: (dss, key, _name, metadata, doc) => createProject(dss, key, metadata, textOf(objectOf(doc['permissions']), 'owner')),
  remove: removeProject,
};
