/** Problems of YAML itself, in front matter and in every other file that is written in it. */
import type { ProblemGroup } from './entry.ts';

export const yamlProblems = {
  'SOKBO-Y01': {
    ko: { what: '값이 괄호 {character}로 시작해서 목록으로 읽히는데, 괄호 뒤에 글이 더 있습니다.', remedy: '값 전체를 따옴표로 묶으세요.' },
    en: { what: 'The value begins with the bracket {character} and is taken for a list, but text follows the bracket.', remedy: 'Put the whole value in quotes.' },
  },
  'SOKBO-Y02': {
    ko: { what: '따옴표가 값의 중간에서 닫히고 그 뒤에 글이 더 있습니다.', remedy: '값 전체를 다른 따옴표로 한 번 더 묶으세요.' },
    en: { what: 'The quotes close in the middle of the value and text follows them.', remedy: 'Put the whole value in quotes of the other kind.' },
  },
  'SOKBO-Y03': {
    ko: { what: '값 안에 쌍점과 빈칸(: )이 있어서 새 항목으로 읽힙니다.', remedy: '값 전체를 따옴표로 묶으세요.' },
    en: { what: 'The value holds a colon with a space after it, which begins a new field.', remedy: 'Put the whole value in quotes.' },
  },
  'SOKBO-Y04': {
    ko: { what: '값이 {character}로 시작하는데, YAML에서 특별한 뜻이 있는 기호입니다.', remedy: '값 전체를 따옴표로 묶으세요.' },
    en: { what: 'The value begins with {character}, which has a special meaning in YAML.', remedy: 'Put the whole value in quotes.' },
  },
  'SOKBO-Y05': {
    ko: { what: '목록의 {item:은/는} 따옴표 없이 쓸 수 없습니다.', remedy: '이 낱말을 따옴표로 묶으세요.' },
    en: { what: '{item} cannot stand in a list without quotes.', remedy: 'Put this item in quotes.' },
  },
  'SOKBO-Y06': {
    ko: { what: '{mark}: YAML의 참조 기능(&와 *)은 쓸 수 없습니다.', remedy: '가리키려던 값을 그대로 적으세요. 글자로 쓴 것이면 값 전체를 따옴표로 묶으세요.' },
    en: { what: '{mark}: anchors and aliases of YAML are not allowed.', remedy: 'Write the value itself; if it is text, put the whole value in quotes.' },
  },
  'SOKBO-Y07': {
    ko: { what: '{mark}: YAML의 자료형 표시(!)는 쓸 수 없습니다.', remedy: '이 표시를 지우세요. 글자로 쓴 것이면 값 전체를 따옴표로 묶으세요.' },
    en: { what: '{mark}: tags of YAML are not allowed.', remedy: 'Remove the tag; if it is text, put the whole value in quotes.' },
  },
  'SOKBO-Y08': {
    ko: { what: '다른 묶음을 합치는 <<는 쓸 수 없습니다.', remedy: '<< 줄을 지우고 필요한 항목을 그대로 적으세요.' },
    en: { what: 'Merging another map with << is not allowed.', remedy: 'Remove the << line and write the fields themselves.' },
  },
  'SOKBO-Y09': {
    ko: { what: '{key} 항목을 두 번 적었습니다.', remedy: '둘 가운데 하나를 지우세요.' },
    en: { what: 'The field {key} is given twice.', remedy: 'Remove one of the two.' },
  },
  'SOKBO-Y10': {
    ko: { what: '{key:은/는} 항목 이름으로 쓸 수 없습니다.', remedy: '이 항목을 지우거나 이름을 바꾸세요.' },
    en: { what: '{key} cannot be the name of a field.', remedy: 'Remove this field, or rename it.' },
  },
  'SOKBO-Y11': {
    ko: { what: '{comment}: 빈칸 뒤의 # 기호부터는 메모로 읽혀서 값에 들어가지 않습니다.', remedy: '글자로 쓴 것이면 값 전체를 따옴표로 묶으세요. 메모라면 # 뒤에 빈칸을 하나 두세요.' },
    en: { what: '{comment}: from a # after a space, the rest of the line is a comment and not part of the value.', remedy: 'If it is text, put the whole value in quotes; if it is a comment, put a space after the #.' },
  },
  'SOKBO-Y12': {
    ko: { what: '이 줄은 어느 항목에도 속하지 않습니다. {key}의 값이 여러 줄로 나뉜 것으로 보입니다.', remedy: '{key}의 값을 한 줄에 쓰고, 남는 줄은 지우세요.' },
    en: { what: 'This line belongs to no field. The value of {key} seems to run over several lines.', remedy: 'Write the value of {key} on one line and remove the lines that are left.' },
  },
  'SOKBO-Y13': {
    ko: { what: '{key} 뒤에 쌍점(:)과 빈칸이 있어야 합니다.', remedy: '보통 쌍점(:)을 쓰고 그 뒤에 빈칸을 하나 두세요.' },
    en: { what: '{key} needs a colon and a space after it.', remedy: 'Use an ordinary colon and put one space after it.' },
  },
  'SOKBO-Y14': {
    ko: { what: '{quote} 따옴표가 닫히지 않았습니다.', remedy: '값의 끝에 같은 따옴표를 넣으세요.' },
    en: { what: 'The quote {quote} is not closed.', remedy: 'Put the same quote at the end of the value.' },
  },
  'SOKBO-Y15': {
    ko: { what: '큰따옴표 안의 역슬래시(\\)가 YAML에 없는 부호를 만듭니다.', remedy: '값을 작은따옴표로 묶으세요.' },
    en: { what: 'The backslash (\\) inside the double quotes makes an escape that YAML does not have.', remedy: 'Put the value in single quotes.' },
  },
  'SOKBO-Y16': {
    ko: { what: '줄 앞의 빈칸이 맞지 않습니다.', remedy: '같은 묶음의 줄은 앞의 빈칸 수를 같게 하세요.' },
    en: { what: 'The indentation of this line does not fit.', remedy: 'Give the lines of one group the same number of spaces.' },
  },
  'SOKBO-Y17': {
    ko: { what: '묶음 안의 묶음이 {depth}겹을 넘습니다.', remedy: '구조를 단순하게 하세요.' },
    en: { what: 'Lists and maps are nested deeper than {depth} levels.', remedy: 'Make the structure simpler.' },
  },
  'SOKBO-Y18': {
    ko: { what: '항목 이름이 글자가 아니라 목록이나 묶음입니다.', remedy: '항목 이름을 글자로 적으세요. 괄호까지 모두 글이면 값 전체를 따옴표로 묶으세요.' },
    en: { what: 'The name of a field is a list or a map.', remedy: 'Give the field a plain name; if the brackets are part of a text, put the whole value in quotes.' },
  },
  'SOKBO-Y19': {
    ko: { what: '줄 앞에 탭이나 특수한 빈칸이 있습니다.', remedy: '보통 빈칸(스페이스)으로 바꾸세요.' },
    en: { what: 'The line begins with a tab or another unusual space.', remedy: 'Use ordinary spaces.' },
  },
  'SOKBO-Y20': {
    ko: { what: '괄호 {character}가 닫히지 않았습니다.', remedy: '목록이면 닫는 괄호를 넣고, 글자로 쓴 것이면 값 전체를 따옴표로 묶으세요.' },
    en: { what: 'The bracket {character} is not closed.', remedy: 'Close the bracket; if it is text, put the whole value in quotes.' },
  },
  'SOKBO-Y21': {
    ko: { what: '{key}의 여러 줄 글({sign})은 줄마다 앞에 빈칸이 있어야 합니다.', remedy: '이 글의 모든 줄 앞에 빈칸을 두 개씩 넣으세요.' },
    en: { what: 'Every line of the text of {key} ({sign}) has to be indented.', remedy: 'Put two spaces before each line of this text.' },
  },
  'SOKBO-Y22': {
    ko: { what: "'항목: 값' 모양의 줄이 없습니다.", remedy: "한 줄에 하나씩 '항목: 값'으로 적으세요." },
    en: { what: "There are no lines of the form 'field: value'.", remedy: "Write one 'field: value' on each line." },
  },
  'SOKBO-Y23': {
    ko: { what: '여기서부터 YAML 문법으로 읽을 수 없습니다.', remedy: '이 줄과 바로 윗줄의 쌍점(:), 따옴표, 괄호, 줄 앞의 빈칸을 확인하세요.' },
    en: { what: 'From here on this cannot be read as YAML.', remedy: 'Check the colons, quotes, brackets and indentation of this line and the line above it.' },
  },
  'SOKBO-Y24': {
    ko: { what: '- 기호로 시작하는 이 줄은 목록이 되지 않고, 윗줄의 글에 이어 붙습니다.', remedy: '목록이면 윗줄의 값도 아래 줄로 내려 - 기호를 붙이고 앞의 빈칸 수를 같게 하세요. 글이면 한 줄에 이어 쓰세요.' },
    en: { what: 'This line begins with a -, but is no item of a list: it continues the text of the line above.', remedy: 'For a list, give the value above a line and a - of its own, with the same indentation; for a text, write both on one line.' },
  },
} as const satisfies ProblemGroup;

export type YamlProblemCode = keyof typeof yamlProblems;
