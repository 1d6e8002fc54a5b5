import { z } from 'zod';
import {
  cityId,
  clause,
  commitment,
  deadline,
  excerpt,
  indicator,
  plan,
  responsibility,
  section,
  task,
} from '../../src/model/index.ts';
import { type Problem, problem } from '../report/problem.ts';
import { lineOfPath } from './locate.ts';

const records = {
  sections: section,
  clauses: clause,
  excerpts: excerpt,
  indicators: indicator,
  commitments: commitment,
  deadlines: deadline,
  tasks: task,
  responsibilities: responsibility,
} as const;

/** Schema of a generated file, by the name of its collection. */
function schemaOf(collection: string): z.ZodType {
  if (collection === 'plans') return plan;
  if (collection === 'sources') return z.strictObject({ plan: cityId, lines: z.array(z.string()).min(1) });
  const record = records[collection as keyof typeof records];
  return z.strictObject({ plan: cityId, [collection]: z.array(record) });
}

/** Validates a generated file against its schema; every fault is reported with its line. */
export function validateFile(file: string, text: string): Problem[] {
  const [, collection = '', name = ''] = file.split('/');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [problem('content-invalid', file, brokenLine(text, error as Error), (error as Error).message)];
  }
  const parsed = schemaOf(collection).safeParse(data);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => {
      const detail = `${issue.path.join('.')}: ${issue.message}`;
      return problem('content-invalid', file, lineOfPath(text, issue.path), detail);
    });
  }
  const owner = (parsed.data as { plan?: string; id?: string }).plan ?? (parsed.data as { id?: string }).id;
  return `${owner}.json` === name ? [] : [problem('content-invalid', file, 1, `it holds the plan ${owner}`)];
}

/** Line at which JSON breaks, from the position the engine names. */
function brokenLine(text: string, error: Error): number {
  const position = /position (\d+)/u.exec(error.message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : 1;
}
