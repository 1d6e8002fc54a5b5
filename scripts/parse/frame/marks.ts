import { isDateLine } from '../base/dates.ts';
import { bodyEnd, prose } from '../base/markers.ts';

/** A document number (文号) in the reading form: 玉政办发〔2022〕31号, or an order (令) with its number. */
export const docNumber =
  /[\p{Script=Han}A-Za-z]{2,16}\s?[〔（{]\s*(?:(?:19|20)\d{2}|[一二][〇零○•O九][〇零○•O一二三四五六七八九]{2})\s*[〕）}]\s*第?\s*\d{1,4}\s*号|[\p{Script=Han}]{4,30}(?:令|公告)\s*(?:〔[^〔〕]{1,8}〕\s*)?第\s*(?:\d{1,4}|[一二三四五六七八九十百〇]{1,6})\s*号/u;
/** A document number that is a whole line. */
const wholeNumber = new RegExp(`^（?(?:${docNumber.source})）?$`, 'u');

/** Whether a line holds a document number and nothing else, in brackets or without. */
export function isNumberLine(read: string): boolean {
  return (
    read.length <= 60 &&
    (wholeNumber.test(read) ||
      /^(?:〔[^〔〕]{1,8}〕\s*)?第\s*[\d一二三四五六七八九十百]{1,5}\s*号$/u.test(read))
  );
}

/** A document number beside a title, set apart from it by space or brackets. */
const numberBeside = new RegExp(`(?:\\s+|（\\s*)(?:${docNumber.source})\\s*）?$`, 'u');

/** Returns a title without the document number that stands beside it; titles are short, longer lines stay as they are. */
export function withoutNumber(read: string): string {
  return read.length > 160 ? read : read.replace(numberBeside, '');
}

/** Whether a line is the head of an order, an announcement or a letter: 某市人民政府令, 某市人民代表大会常务委员会公告, 某市医疗保障局函. */
function isHead(read: string): boolean {
  return /^\p{Script=Han}{3,28}(?:令|(?:代表大会|常务委员会)公告|(?:局|厅|委|政府|委员会|办公室)函)$/u.test(
    read,
  );
}

/** Longest name of one issuing body, in characters. */
const longestBody = 24;

/** The issuing bodies that a line names and nothing else, in order; empty where it says anything else. */
export function issuersOn(read: string): string[] {
  if (read.length > longestBody * 4) return [];
  const names = read.split(/\s+|、/u).filter((name) => name !== '');
  return names.every((name) => isBody(name)) ? names : [];
}

function isBody(name: string): boolean {
  return name.length >= 3 && name.length <= longestBody && !prose.test(name) && bodyEnd.test(name);
}

/** The name of an issuing body, several of them, or a date, on a line of its own. */
export function isSignature(read: string): boolean {
  return isDateLine(read) || issuersOn(read).length > 0;
}

/** A body and the day it issued the document on one line: `某市人民政府办公室  2021年11月9日印发`. */
export function isImprint(read: string): boolean {
  return (
    read.length <= 60 &&
    /^（?[\p{Script=Han}\s]{3,30}（?\d{4}年\d{1,2}月\d{1,2}日(?:印发|发布|公布)?）?$/u.test(read)
  );
}

/** Whom a letter is addressed to: bodies, then a colon. */
export function isAddressee(read: string): boolean {
  return read.length <= 200 && /：$/u.test(read) && !/[。；]/u.test(read) && addressed.test(read);
}

const addressed =
  /(?:各|有关|市直|州直|县直|省直|区直|直属)[^，。]{0,24}(?:政府|单位|部门|机构|企业|委员会|管委会?|局|处|科室|医院|委办|办公室)|^(?:各|市|省|局)[^，。]{1,40}：$/u;

/** The sentence by which a letter hands over the document. */
export function isHandover(read: string): boolean {
  return /(?:印发|转发|下发)给(?:你们|你单位)|现(?:予以|予)?(?:印发|公布|发布|转发)|现将.{2,80}(?:印发|下发|转发|通知|公布)/u.test(
    read.slice(0, 400),
  );
}

/** A line of the card that the web puts above a document: `索引号：…`, `发文机关：…`, `文号：…`. */
export function isCardLine(read: string): boolean {
  return (
    read.length <= 200 &&
    /^(?:索\s?引\s?号|文\s?号|发文字号|文件编号|发文机关|发文单位|发布机构|发布单位|制定机关|印发机关|成文日期|发文日期|印发日期|生成日期|公开日期|公开方式|失效日期|有\s?效\s?性|主题分类|主\s?题\s?词|信息分类|文件类型|统一登记号|规范性文件编号|标\s?题|名\s?称)\s*：/u.test(
      read,
    )
  );
}

/** A line under a title that tells of its adoption: （2021年9月29日…通过，自…起施行）, in a bracket or without. */
export function isAdoption(read: string): boolean {
  if (read.length <= 120 && /^\d{4}年[^。；]{4,60}会议[^。；]{0,8}通过$/u.test(read)) return true;
  return read.length <= 300 && /^（.*日.*(?:通过|公布|发布|印发|批准|施行|修订|修正).*）$/u.test(read);
}

/** Whether a line belongs to the letter that issues a document, not to the document. */
export function isNotice(read: string): boolean {
  const isShut = /^（?(?:此件|本件|主动公开|依申请公开|公开方式|信息公开|联系人|联系电话)/u.test(read);
  if (isCardLine(read) || isAdoption(read)) return true;
  return (
    isNumberLine(read) ||
    isHead(read) ||
    isAddressee(read) ||
    isHandover(read) ||
    (isShut && read.length <= 80)
  );
}
