/** Problems of what an article says and shows. All of them are warnings: the article can be published as it is. */
import type { ProblemGroup } from './entry.ts';

export const bodyProblems = {
  'SOKBO-B01': {
    ko: { what: '그림 {src}에 설명이 없습니다. 화면을 소리로 듣는 독자는 무슨 그림인지 알 수 없습니다.', remedy: '![설명](주소)이나 alt="설명"으로 그림에 보이는 것을 적으세요.' },
    en: { what: 'The picture {src} has no text, so that readers who listen to the page miss it.', remedy: 'Say what it shows: ![text](address) or alt="text".' },
  },
  'SOKBO-B02': {
    ko: { what: '{src:이/가} 없습니다. 독자에게는 깨진 그림이 보입니다.', remedy: '그림을 그 자리에 넣거나 주소를 고치세요.' },
    en: { what: 'There is no {src}: readers will see a broken picture.', remedy: 'Put the picture there, or correct its address.' },
  },
  'SOKBO-B03': {
    ko: { what: '그림을 다른 사이트({host})에서 바로 가져옵니다. 그쪽에서 지우거나 막으면 보이지 않습니다.', remedy: '써도 되는 그림이면 assets 폴더에 넣고 그 경로를 적으세요.' },
    en: { what: 'The picture comes from another site ({host}) and is gone when that site says so.', remedy: 'If you may use it, put it into the assets folder and write its path.' },
  },
  'SOKBO-B04': {
    ko: { what: '제목의 단계가 {from}단계에서 {to}단계로 건너뜁니다.', remedy: '{from}단계 제목 아래에는 {next}단계 제목을 쓰세요.' },
    en: { what: 'The heading skips from level {from} to level {to}.', remedy: 'Use level {next} below level {from}.' },
  },
  'SOKBO-B05': {
    ko: { what: '본문에 가장 높은 단계의 제목(h1)이 있습니다. 그 단계는 기사 제목의 것입니다.', remedy: '본문의 제목은 2단계(##)부터 쓰세요. npm run check -- --fix가 고쳐 줍니다.' },
    en: { what: 'The body has a heading of the first level (h1), which is the level of the title.', remedy: 'Begin with the second level (##). npm run check -- --fix does it for you.' },
  },
  'SOKBO-B06': {
    ko: { what: '링크 {href:이/가} 가리키는 페이지가 사이트에 없습니다.', remedy: '주소를 고치거나 링크를 지우세요.' },
    en: { what: 'The link {href} leads to no page of the site.', remedy: 'Correct the address, or remove the link.' },
  },
  'SOKBO-B07': {
    ko: { what: '바깥 링크 {href:이/가} 열리지 않습니다({reason}).', remedy: '주소를 확인하고 고치거나 지우세요.' },
    en: { what: 'The link {href} to another site does not open ({reason}).', remedy: 'Check the address and correct or remove it.' },
  },
  'SOKBO-B08': {
    ko: { what: '본문이 {other}의 본문과 거의 같습니다({percent}%).', remedy: '같은 기사를 두 번 올리지 않았는지 확인하세요. 옛 주소는 redirect_from에 적어 남길 수 있습니다.' },
    en: { what: 'The text is nearly that of {other} ({percent} %).', remedy: 'Check that it is not the same article twice; redirect_from can keep an old address.' },
  },
  'SOKBO-B09': {
    ko: { what: '제목이 목록에 보이기에는 깁니다({length}자).', remedy: '{limit}자 안팎으로 줄이고 나머지는 feature_text에 적으세요.' },
    en: { what: 'The title is long for a list ({length} characters).', remedy: 'Keep it to about {limit}; the rest can go into feature_text.' },
  },
  'SOKBO-B10': {
    ko: { what: '요약(excerpt)이 깁니다({length}자). 목록과 검색 결과에는 앞부분만 보입니다.', remedy: '{limit}자 안팎으로 줄이세요.' },
    en: { what: 'The excerpt is long ({length} characters); lists and search results show only its beginning.', remedy: 'Keep it to about {limit}.' },
  },
  'SOKBO-B11': {
    ko: { what: '{field}의 그림 {src}에 설명(alt)이 없습니다. 화면을 소리로 듣는 독자는 무슨 그림인지 알 수 없습니다.', remedy: "{field}를 '{ src: 경로, alt: 그림에 보이는 것 }'처럼 적으세요." },
    en: { what: 'The picture {src} of {field} has no text (alt), so that readers who listen to the page miss it.', remedy: "Write {field} as '{ src: path, alt: what it shows }'." },
  },
  'SOKBO-B12': {
    ko: { what: "섹션 '{name}'의 기사는 이것 하나뿐입니다. '{nearest}'을(를) 쓰려던 것입니까?", remedy: "categories를 '{nearest}'(으)로 고치세요. 새 섹션이면 site.yaml의 sections에 적으세요." },
    en: { what: "This is the only article of the section '{name}'. Did you mean '{nearest}'?", remedy: "Change it to '{nearest}'; a new section belongs into sections of site.yaml." },
  },
  'SOKBO-B13': {
    ko: { what: "기자 '{name}'의 기사는 이것 하나뿐입니다. '{nearest}'을(를) 쓰려던 것입니까?", remedy: "author를 '{nearest}'(으)로 고치세요. 다른 사람이면 content/authors/에 파일을 만드세요." },
    en: { what: "This is the only article by '{name}'. Did you mean '{nearest}'?", remedy: "Change it to '{nearest}'; for somebody else, add a file to content/authors/." },
  },
  'SOKBO-B14': {
    ko: { what: '{opening}이(가) 닫히지 않아 그 뒤의 글이 독자에게 보이지 않거나 깨집니다.', remedy: '끝나는 자리에 {closing:을/를} 넣거나 {opening}을(를) 지우세요. 글자 그대로 보이려면 `{opening}`처럼 적으세요.' },
    en: { what: '{opening} is never closed, so that what comes after it is lost to readers, or garbled.', remedy: 'Put {closing} where it ends, or remove {opening}. To show it as text, write `{opening}`.' },
  },
  'SOKBO-B15': {
    ko: { what: '{opening} 줄로 연 코드 상자가 닫히지 않아 그 뒤의 글이 모두 코드로 보입니다.', remedy: '코드가 끝나는 곳에 {closing} 줄을 넣거나, 여는 줄을 지우세요.' },
    en: { what: 'The code that the line {opening} begins never ends, so that all that comes after it is shown as code.', remedy: 'Put a line {closing} where the code ends, or remove the line that begins it.' },
  },
} as const satisfies ProblemGroup;
