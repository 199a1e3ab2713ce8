import { describe, expect, it } from '@jest/globals';
import { editsByFile } from '../../../src/cli/demo/edits.js';
import { STORY } from '../../../src/cli/demo/story.js';
import { LARGE_EDIT, SMALL_EDIT } from '../../../src/cli/demo/story-edits.js';
import { EXIT } from '../../../src/model/exit-codes.js';

describe('the story', () => {
  it('gives each step a title, a reason in a sentence, and words that must be said', () => {
    const incomplete = STORY.filter(({ title, why, says }) => title === '' || !why.endsWith('.') || says === '');

    expect(incomplete).toEqual([]);
  });

  it('shows no changes after the import, and again at the end', () => {
    const quiet = STORY.flatMap(({ says }, index) => (says.startsWith('No changes.') ? [index] : []));

    expect(quiet).toEqual([2, STORY.length - 1]);
  });

  it.each([
    { event: 'dss', exit: EXIT.changes },
    { event: 'killed', exit: EXIT.resumeNeeded },
  ])('meets exit $exit right after the step `$event`', ({ event, exit }) => {
    const next = STORY[STORY.findIndex(({ action }) => action.type === event) + 1];

    expect(next?.action).toMatchObject({ type: 'command', exit });
  });

  it('kills the apply in its middle', () => {
    const shares = STORY.flatMap(({ action }) => (action.type === 'killed' ? [action.share] : []));

    expect(shares).toEqual([1 / 3]);
  });

  it('edits the project and one file of code', () => {
    const files = [...editsByFile([...SMALL_EDIT, ...LARGE_EDIT]).keys()];

    expect(files).toEqual(['projects/RETAIL_DEMO.yml', 'recipes/RETAIL_DEMO/compute_churn_scores.py']);
  });
});
