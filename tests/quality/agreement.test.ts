import { expect, test } from 'vitest';
import { agreementTable } from '../../scripts/quality/agreement.ts';
import { labelledDocument } from '../../scripts/quality/labelled-documents.ts';
import { themeOf } from '../themes/fixtures.ts';

test('two readers are set side by side: F1 and kappa by theme, shares of status and force', () => {
  const files: Record<string, string> = {
    'meta.json': '{}',
    'text.txt': '甲。乙。丙。丁。',
    'themes.tsv': '1\ttides/one\t任务\t实施\n2\ttides/one\t任务\t推进\n3\t-\t任务\t实施\n4\t-\t现状\t-\n',
    'second.tsv': '1\ttides/one\t任务\t实施\n2\t?tides/one\t任务\t推进\n3\t-\t任务\t推进\n4\t-\t现状\t-\n',
  };
  const document = labelledDocument('moon', (file) => files[file] ?? null);
  const alone = { ...document, second: [] };
  // Both: 1, the first alone: 1, neither: 2; kappa (0.75 - 0.5) / 0.5. Force: 3 of 4; kappa (0.75 - 0.3125) / 0.6875.
  expect(agreementTable([document, alone], [themeOf([])]).split('\n')).toEqual([
    '4 sentences of 1 documents',
    'tides                  F1 0.667 kappa 0.500 n 2 and 1',
    'all themes             F1 0.667 kappa 0.500 n 2 and 1',
    'all issues             F1 0.667 kappa 0.636 n 2 and 1',
    'status                 share 1.000 kappa 1.000 n 4',
    'force                  share 0.750 kappa 0.636 n 4',
  ]);
});
