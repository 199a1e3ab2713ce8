/** Recipes: one document, the definition with its payload. */
import type { ResourceKind } from '../../model/kind.js';
import { objectOf } from '../common/remote.js';
import { describeRecipe } from './describe.js';
import { createRecipe, documentPart, listRecipes, prototypeOf, removeRecipe } from './remote.js';
import { recipeAliases, recipeReferences, recipeRemaps, recipeRules } from './rules.js';
import { recipeSchema } from './schema.js';
import { desiredRecipe } from './spec.js';

export const recipe: ResourceKind = {
  name: 'recipe',
  title: 'recipe',
  collection: 'recipes',
  nameField: 'name',
  schema: recipeSchema,
  identity: 'name',
  dssType: 'RECIPE',
  rules: recipeRules,
  references: recipeReferences,
  remaps: recipeRemaps,
  parts: [documentPart],
  aliases: recipeAliases,
  idOf: (name) => name,
  desired: desiredRecipe,
  describe: describeRecipe,
  prototype: (doc) => prototypeOf(objectOf(doc['document'])),
  list: listRecipes,
  create: createRecipe,
  remove: removeRecipe,
};
