import { z } from 'zod';
import { siteUrl } from '../model/ids.ts';
import { knowsItself } from '../urls.ts';
import type { Column, Datatype, Value } from './table.ts';

/** What the derivation reads of a field's JSON Schema. */
export interface Field {
  readonly title?: string;
  readonly description?: string;
  /** Name of the column, where it is not that of the path. */
  readonly column?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Field[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly prefixItems?: readonly Field[];
  readonly items?: Field;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
}

/** A field on the way to its column: the names and titles above it, and how its value is reached. */
interface Place {
  readonly path: readonly string[];
  readonly title: string;
  readonly value: (row: unknown) => unknown;
}

const at = (value: unknown, key: string | number): unknown =>
  (value as Record<string | number, unknown>)[key];

/** What an address is once it has left the site; see `addressFrom`. */
const publishedUrl = {
  pattern: undefined,
  minLength: 1,
  description: knowsItself ? '网址。' : '相对于 /data/ 的地址，由所下载的文件推得：生成时未设网站地址。',
};

/** The JSON Schema of a record as it is published, titles and descriptions of its fields included. */
export const jsonSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === siteUrl) Object.assign(jsonSchema, publishedUrl);
    },
  });

/** The columns of a table, out of the schema of its records: nested fields and spans of lines become columns of their own. */
export const columnsOf = (schema: z.ZodType): Column<unknown>[] =>
  fieldsOf(jsonSchemaOf(schema) as Field, { path: [], title: '', value: (row) => row });

/** The fields of a record by name, as their JSON Schema describes them. */
export const fieldsOfRecord = (schema: z.ZodType): [string, Field][] =>
  Object.entries((jsonSchemaOf(schema) as Field).properties ?? {});

/**
 * The fields of the objects of a list, each with the column that holds it beside those of the list's own record: its
 * name is that of list and field. A field that not every form of the objects has may be empty.
 */
export function objectFields(
  list: string,
  { items = {} }: Field,
): { key: string; column: Omit<Column<unknown>, 'value'> }[] {
  const forms = alternatives(items).map(({ properties = {} }) => properties);
  const fields = new Map(forms.flatMap((properties) => Object.entries(properties)));
  return [...fields].map(([key, field]) => {
    const { title = key, description = '' } = field;
    const form = formOf(field);
    const required = form.required && forms.every((properties) => key in properties);
    return { key, column: { name: `${list}_${key}`, title, description, ...form, required } };
  });
}

/** The columns of the fields of an object. */
function fieldsOf({ properties = {} }: Field, above: Place): Column<unknown>[] {
  return Object.entries(properties).flatMap(([name, field]) =>
    columnsOfField(field, {
      path: [...above.path, name],
      title: above.title + (field.title ?? name),
      value: (row) => at(above.value(row), name),
    }),
  );
}

function columnsOfField(field: Field, place: Place): Column<unknown>[] {
  if (field.properties) return fieldsOf(field, place);
  if (field.prefixItems) return field.prefixItems.map((item, n) => partOfSpan(item, n, place));
  const parts = Object.entries(field.items?.properties ?? {}).filter(([, part]) => part.column);
  if (parts.length > 0) return parts.map(([name, part]) => partOfList(name, part, place));
  return [{ ...described(field, place), ...formOf(field), value: takerOf(field, place) }];
}

function described({ column, title, description = '' }: Field, place: Place) {
  return { name: column ?? place.path.join('_'), title: column ? (title ?? '') : place.title, description };
}

/** A column of one end of a span, such as the first of its lines. */
function partOfSpan(item: Field, index: number, place: Place): Column<unknown> {
  const value = (row: unknown) => at(place.value(row), index) as Value;
  return { ...described(item, place), ...formOf(item), value };
}

/** A column that lists one field of every object of a list. */
function partOfList(name: string, part: Field, place: Place): Column<unknown> {
  const value = (row: unknown) => (place.value(row) as unknown[]).map((item) => at(item, name) as string);
  return { ...described(part, place), datatype: 'string', required: false, list: true, value };
}

/** A list of plain values stays a list; one of objects is written as JSON. */
function takerOf(field: Field, place: Place): (row: unknown) => Value {
  if (formOf(field).datatype === 'json') return (row) => JSON.stringify(place.value(row));
  return (row) => place.value(row) as Value;
}

/** The forms a value may take, one by one: several types are several forms. */
function alternatives(field: Field): readonly Field[] {
  const { type } = field;
  if (field.anyOf) return field.anyOf;
  return typeof type === 'object' ? type.map((each) => ({ ...field, type: each })) : [field];
}

/** Whether a list holds objects, of one form or of several. */
export const isOfObjects = ({ items }: Field): boolean =>
  items !== undefined && alternatives(items).some(({ type }) => type === 'object');

function formOf(field: Field): Pick<Column<unknown>, 'datatype' | 'required' | 'list'> {
  if (field.type === 'array') {
    const isPlain = !isOfObjects(field);
    return { datatype: isPlain ? 'string' : 'json', required: !isPlain, list: isPlain };
  }
  const forms = alternatives(field);
  const stated = forms.find(({ type }) => type !== 'null') ?? field;
  return { datatype: datatypeOf(stated), required: !forms.some(mayBeEmpty), list: false };
}

const plain: Readonly<Record<string, Datatype>> = {
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
};

const datatypeOf = ({ type, format }: Field): Datatype =>
  format === 'date' ? 'date' : (plain[String(type)] ?? 'string');

/** Whether a cell of this form may be empty: null, or a string that nothing keeps from being so. */
function mayBeEmpty(field: Field): boolean {
  if (field.type === 'null' || field.const === '') return true;
  const bound = field.pattern ?? field.enum ?? field.const ?? field.format;
  return field.type === 'string' && bound === undefined && !field.minLength;
}
