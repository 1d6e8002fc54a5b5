import { expect, test } from 'vitest';
import { placesCalled, placesNamedIn } from '../../scripts/intake/places.ts';

const codes = (places: readonly { code: string }[]) => places.map(({ code }) => code);

test.each([
  ['襄阳市医疗保障事业发展规划', ['420600']],
  ['玉林市医疗保障规划', ['450900']],
  ['榆林市医疗保障规划', ['610800']],
  ['黔东南州“十四五”医疗保障发展规划', ['522600']],
  ['黔东南苗族侗族自治州人民政府办公室', ['522600']],
  ['秀山县医疗保障局', ['500241']],
  ['国家税务总局南阳市税务局', ['411300']],
  ['辽宁省朝阳市人民政府', ['211300']],
  ['长春市朝阳区人民政府', ['220104']],
  ['徐州市鼓楼区医疗保障局', ['320302']],
  ['吉林省吉林市医疗保障规划', ['220200']],
  ['浙江省医疗保障条例', ['330000']],
  ['北京市基本医疗保险规定', ['110000']],
  ['濟源市醫療保障規劃', ['419001']],
  ['济源示范区党工委', ['419001']],
  ['关于深化医疗保障制度改革的意见', []],
])('%s speaks for %j', (text, expected) => {
  expect(codes(placesNamedIn([text]))).toEqual(expected);
});

test('namesakes are all named', () => {
  expect(codes(placesNamedIn(['朝阳区医疗保障规划']))).toEqual(['110105', '220104']);
  expect(placesNamedIn(['鼓楼区医疗保障规划']).length).toBe(4);
});

test('the first text that names a place decides', () => {
  expect(codes(placesNamedIn(['关于深化改革的意见', '安康市人民政府', '襄阳市']))).toEqual(['610900']);
});

test.each([
  ['450900', ['450900']],
  ['玉林', ['450900']],
  ['玉林市', ['450900']],
  ['黔东南', ['522600']],
  ['兴安盟', ['152200']],
  ['火星', []],
])('an editor who says %s means %j', (name, expected) => {
  expect(codes(placesCalled(name))).toEqual(expected);
});

test('a name without its kind may have namesakes', () => {
  expect(placesCalled('朝阳').map(({ name }) => name)).toEqual(['朝阳市', '朝阳区', '朝阳县', '朝阳区']);
});

test('the site prints a city without 市 and other places in full', () => {
  expect(placesCalled('450900')[0]).toMatchObject({ city: '玉林', province: '广西壮族自治区' });
  expect(placesCalled('522600')[0]).toMatchObject({ city: '黔东南苗族侗族自治州', province: '贵州省' });
});
