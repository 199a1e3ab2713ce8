import { DATASET_FIELDS, MANAGED_FOLDER_FIELDS, RECIPE_FIELDS, SCENARIO_FIELDS, ZONE_FIELDS } from '../fields/known-fields.js';

/** A kind of object that a project keeps as one JSON file each. */
export interface DocumentKind {
  /** Folder of the project tree; the file's name is the object's id. */
  readonly folder: string;
  /** What DSS calls it in messages. */
  readonly label: string;
  /** `objectType` in references of zones and of exposed objects. */
  readonly objectType: string;
  /** Fields that the API adds to the stored document, with the object's id as value. */
  readonly idFields: readonly string[];
  readonly knownFields: ReadonlySet<string>;
  /** Whether DSS stamps a `versionTag` on it: all but zones (corpus-fields). */
  readonly versioned: boolean;
}

export const DATASET: DocumentKind = {
  folder: 'datasets',
  label: 'dataset',
  objectType: 'DATASET',
  idFields: ['name', 'smartName'],
  knownFields: DATASET_FIELDS,
  versioned: true,
};

export const RECIPE: DocumentKind = {
  folder: 'recipes',
  label: 'recipe',
  objectType: 'RECIPE',
  idFields: ['name'],
  knownFields: RECIPE_FIELDS,
  versioned: true,
};

export const SCENARIO: DocumentKind = {
  folder: 'scenarios',
  label: 'scenario',
  objectType: 'SCENARIO',
  idFields: ['id'],
  knownFields: SCENARIO_FIELDS,
  versioned: true,
};

export const MANAGED_FOLDER: DocumentKind = {
  folder: 'managed_folders',
  label: 'managed folder',
  objectType: 'MANAGED_FOLDER',
  idFields: ['id'],
  knownFields: MANAGED_FOLDER_FIELDS,
  versioned: true,
};

export const ZONE: DocumentKind = {
  folder: 'zones',
  label: 'flow zone',
  objectType: 'FLOW_ZONE',
  idFields: ['id'],
  knownFields: ZONE_FIELDS,
  versioned: false,
};
