import { cityFile, namesOf } from '../../src/model/content.ts';
import type { PlanContent } from './plan.ts';

/** Data as the text of a generated file: readable, stable, with a line end. */
export const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** The generated files of one plan, path and text. */
export function planFiles(content: PlanContent): [path: string, text: string][] {
  const { id } = content.plan;
  return [
    [cityFile('plans', id), json(content.plan)],
    [cityFile('sources', id), json({ plan: id, lines: content.lines })],
    ...namesOf('cities').map((name): [string, string] => [
      cityFile(name, id),
      json({ plan: id, [name]: content[name] }),
    ]),
  ];
}
