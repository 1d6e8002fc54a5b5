import { type Block, reportDocx } from '../../desk/report-docx.ts';
import { saveDocx } from '../base/save.ts';

/** Offers the report as a Word document. */
export async function saveReport(title: string, blocks: readonly Block[]): Promise<void> {
  saveDocx(`${title}-对照`, await reportDocx(`${title}：与各市规划对照`, blocks));
}
