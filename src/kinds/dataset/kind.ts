/** Datasets: one document, and data quality rules that DSS keeps one by one. */
import { asOneOf } from '../../model/document.js';
import { compact } from '../../model/json.js';
import type { ResourceKind } from '../../model/kind.js';
import { objectOf } from '../common/remote.js';
import { describeDataset } from './describe.js';
import { connectionType, createDataset, documentPart, listDatasets, removeDataset, rulesPart } from './remote.js';
import { datasetAliases, datasetReferences, datasetRemaps, datasetRules } from './rules.js';
import { datasetSchema } from './schema.js';
import { desiredDataset } from './spec.js';
import { resolveGeneric } from './types.js';

export const dataset: ResourceKind = {
  name: 'dataset',
  title: 'dataset',
  collection: 'datasets',
  nameField: 'name',
  schema: datasetSchema,
  identity: 'name',
  dssType: 'DATASET',
  rules: datasetRules,
  references: datasetReferences,
  remaps: datasetRemaps,
  parts: [documentPart, rulesPart],
  aliases: datasetAliases,
  idOf: (name) => name,
  desired: desiredDataset,
  describe: describeDataset,
  prototype(doc) {
    const document = objectOf(doc['document']);
    if (typeof document['type'] === 'string') return document;
    const { managed, formatType, params } = document;
    return compact({ managed, formatType, params });
  },
  async completeForCreate(dss, doc) {
    const document = objectOf(doc['document']);
    const { connection } = objectOf(document['params']);
    if (asOneOf(document['type']) === undefined || typeof connection !== 'string') return doc;
    return resolveGeneric(doc, await connectionType(dss, connection));
  },
  list: listDatasets,
  create: createDataset,
  remove: removeDataset,
};
