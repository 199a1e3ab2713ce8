/** Samples of every kind, for whatever goes through the registry: laws, the sandbox's own tests, the reference pages. */
import type { KindName } from '../model/address.js';
import type { Sample } from './common/sample.js';
import { datasetSamples } from './dataset/samples.js';
import { managedFolderSamples } from './managed-folder/samples.js';
import { projectSamples } from './project/samples.js';
import { recipeSamples } from './recipe/samples.js';
import { scenarioSamples } from './scenario/samples.js';
import { zoneSamples } from './zone/samples.js';

/** Valid entries that use, together, every friendly field of their kind. */
export const SAMPLES: Readonly<Record<KindName, readonly Sample[]>> = {
  project: projectSamples,
  managed_folder: managedFolderSamples,
  dataset: datasetSamples,
  recipe: recipeSamples,
  scenario: scenarioSamples,
  zone: zoneSamples,
};
