import { type Block, reportDocx } from '../../desk/report-docx.ts';
import { saveFile } from '../base/save.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Offers the report as a Word document; marks that a file name may not hold become hyphens. */
export async function saveReport(title: string, blocks: readonly Block[]): Promise<void> {
  const bytes = await reportDocx(`${title}：与各市规划对照`, blocks);
  const name = title.replace(/[\\/:*?"<>|\s]+/gu, '-');
  saveFile(`${name}-对照.docx`, new Blob([bytes as BlobPart], { type }));
}
