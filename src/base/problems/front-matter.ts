/** Problems of an article's header: its fences, its fields and what they hold; and of addresses, wherever they are written. */
import type { ProblemGroup } from './entry.ts';

export const frontMatterProblems = {
  'SOKBO-F01': {
    ko: { what: '머리말이 없습니다. 기사는 제목 같은 항목을 적은 머리말로 시작해야 합니다.', remedy: "맨 앞에 --- 줄을 넣고, 'title: 제목'을 적고, 다시 --- 줄을 넣으세요." },
    en: { what: 'There is no front matter. An article begins with a header that holds at least its title.', remedy: "Begin with a line ---, then 'title: …', then another line ---." },
  },
  'SOKBO-F02': {
    ko: { what: '머리말이 첫 줄에서 시작하지 않습니다.', remedy: '--- 앞에 있는 줄을 모두 지우세요.' },
    en: { what: 'The front matter does not begin on the first line.', remedy: 'Remove everything before the line ---.' },
  },
  'SOKBO-F03': {
    ko: { what: '머리말을 여는 줄은 빼기 기호 세 개(---)여야 합니다.', remedy: '이 줄을 ---로 바꾸세요.' },
    en: { what: 'The line that opens the front matter has to be three hyphens (---).', remedy: 'Change this line to ---.' },
  },
  'SOKBO-F04': {
    ko: { what: '머리말이 닫히지 않았습니다.', remedy: '마지막 항목의 다음 줄에 ---만 적어 머리말을 닫으세요.' },
    en: { what: 'The front matter is not closed.', remedy: 'Put a line with nothing but --- after the last field.' },
  },
  'SOKBO-F05': {
    ko: { what: '머리말을 닫는 줄에는 빼기 기호 세 개(---)만 있어야 합니다.', remedy: '이 줄을 ---로 바꾸세요.' },
    en: { what: 'The line that closes the front matter has to be three hyphens (---) and nothing else.', remedy: 'Change this line to ---.' },
  },
  'SOKBO-F06': {
    ko: { what: '머리말을 {language:으로/로} 적을 수 없습니다. YAML만 읽습니다.', remedy: '첫 줄을 ---로 바꾸고 머리말을 YAML로 적으세요.' },
    en: { what: 'Front matter cannot be written in {language}. Only YAML is read.', remedy: 'Change the first line to --- and write the header in YAML.' },
  },
  'SOKBO-F07': {
    ko: { what: '머리말이 너무 깁니다({size}KB). 16KB까지 쓸 수 있습니다.', remedy: '본문이 머리말에 들어가지 않았는지 확인하고 줄이세요.' },
    en: { what: 'The front matter is too long ({size} KB). It may have 16 KB.', remedy: 'Check that the body has not got into the header, and shorten it.' },
  },
  'SOKBO-F10': {
    ko: { what: '제목이 없습니다.', remedy: "머리말에 'title: 제목'을 적으세요." },
    en: { what: 'There is no title.', remedy: "Add 'title: …' to the front matter." },
  },
  'SOKBO-F11': {
    ko: { what: '제목이 너무 깁니다({length}자). 300자까지 쓸 수 있습니다.', remedy: '제목을 줄이고 나머지는 excerpt나 feature_text에 적으세요.' },
    en: { what: 'The title is too long ({length} characters). It may have 300.', remedy: 'Shorten it; the rest can go into excerpt or feature_text.' },
  },
  'SOKBO-F12': {
    ko: { what: '{field}에는 글을 적어야 하는데 목록이나 묶음으로 읽힙니다.', remedy: '기호까지 모두 글이면 값 전체를 따옴표로 묶고, 아니면 글 하나만 적으세요.' },
    en: { what: '{field} takes a text, but this reads as a list or a map.', remedy: 'If all of it is text, put the whole value in quotes; otherwise write one text.' },
  },
  'SOKBO-F13': {
    ko: { what: '{field}에는 글이나 글의 목록을 적어야 합니다.', remedy: '[경제, 금융]처럼 적거나, 한 줄에 하나씩 빼기 기호와 빈칸(- ) 뒤에 적으세요.' },
    en: { what: '{field} takes a text or a list of texts.', remedy: 'Write [economy, finance], or one item a line after a hyphen and a space.' },
  },
  'SOKBO-F14': {
    ko: { what: '목록의 빼기 기호 뒤에 빈칸이 없습니다.', remedy: '빼기 기호(-) 뒤에 빈칸을 하나 두세요.' },
    en: { what: 'The hyphen of the list has no space after it.', remedy: 'Put one space after the hyphen.' },
  },
  'SOKBO-F15': {
    ko: { what: "{field}에는 true나 false를 적어야 하는데 '{value}'라고 적었습니다.", remedy: '맞으면 true, 아니면 false로 고치세요.' },
    en: { what: "{field} takes true or false, but holds '{value}'.", remedy: 'Write true or false.' },
  },
  'SOKBO-F16': {
    ko: { what: "{field}에 '{value}'라는 값은 없습니다.", remedy: '{choices} 가운데 하나를 적으세요.' },
    en: { what: "{field} cannot be '{value}'.", remedy: 'Write one of {choices}.' },
  },
  'SOKBO-F17': {
    ko: { what: '{field} 항목이 없습니다.', remedy: "머리말에 '{field}: …'를 적으세요." },
    en: { what: 'There is no {field}.', remedy: "Add '{field}: …' to the front matter." },
  },
  'SOKBO-F20': {
    ko: { what: "{field}의 '{value}'은(는) 날짜로 읽을 수 없습니다.", remedy: '2026-11-22나 2026-11-22 09:00처럼 적으세요.' },
    en: { what: "'{value}' in {field} cannot be read as a date.", remedy: 'Write it like 2026-11-22 or 2026-11-22 09:00.' },
  },
  'SOKBO-F21': {
    ko: { what: "{field}의 '{value}'은(는) 달력이나 시계에 없는 날짜나 시각입니다.", remedy: '월, 일, 시, 분을 확인하고 고치세요.' },
    en: { what: "'{value}' in {field} is not in the calendar or on the clock.", remedy: 'Check the month, day, hour and minute.' },
  },
  'SOKBO-F22': {
    ko: { what: '날짜가 없습니다. 머리말에도 파일 이름에도 날짜가 없습니다.', remedy: "머리말에 'date: 2026-11-22 09:00'처럼 적거나 파일 이름을 2026-11-22-제목.md처럼 바꾸세요." },
    en: { what: 'There is no date, neither in the front matter nor in the file name.', remedy: "Add 'date: 2026-11-22 09:00', or name the file like 2026-11-22-title.md." },
  },
  'SOKBO-F23': {
    ko: { what: '파일 이름의 {value}은(는) 달력에 없는 날짜입니다.', remedy: '파일 이름의 날짜를 고치거나 머리말에 date를 적으세요.' },
    en: { what: 'The date {value} of the file name is not in the calendar.', remedy: 'Change the date in the file name, or add a date to the front matter.' },
  },
  'SOKBO-F24': {
    ko: { what: '고친 날짜(updated)가 기사 날짜(date)보다 이릅니다. 고친 날짜를 쓰지 않습니다.', remedy: 'updated를 date보다 늦은 날짜로 고치거나 지우세요.' },
    en: { what: 'The article was updated before its date, so updated is not used.', remedy: 'Change updated to a date after date, or remove it.' },
  },
  'SOKBO-F25': {
    ko: { what: '정정한 날짜가 기사 날짜(date)보다 이릅니다.', remedy: '정정의 date를 확인하세요.' },
    en: { what: 'The correction is dated before the article.', remedy: 'Check the date of the correction.' },
  },
  'SOKBO-F30': {
    ko: { what: '{field}에 적은 그림을 알 수 없습니다.', remedy: "'/assets/사진.jpg' 같은 경로나 https:// 주소를 적거나, src, alt, caption, credit을 묶어 적으세요." },
    en: { what: 'The picture in {field} cannot be understood.', remedy: "Write a path such as '/assets/photo.jpg', an https:// address, or a map of src, alt, caption and credit." },
  },
  'SOKBO-F31': {
    ko: { what: '{field}에 {scheme} 주소는 쓸 수 없습니다.', remedy: '그림을 assets 폴더에 넣고 그 경로를 적거나 https:// 주소를 적으세요.' },
    en: { what: '{field} cannot hold a {scheme} address.', remedy: 'Put the picture into the assets folder and write its path, or write an https:// address.' },
  },
  'SOKBO-F32': {
    ko: { what: '{field}의 경로에 역슬래시(\\)가 있습니다.', remedy: '경로는 빗금(/)으로 나누어 적으세요.' },
    en: { what: 'The path in {field} holds a backslash (\\).', remedy: 'Separate the parts of a path with slashes (/).' },
  },
  'SOKBO-F33': {
    ko: { what: '{field}의 경로가 ..로 위 폴더를 가리킵니다.', remedy: '사이트의 처음(/)부터 시작하는 경로를 적으세요.' },
    en: { what: 'The path in {field} leads upwards with ...', remedy: 'Write the path from the root of the site, beginning with /.' },
  },
  'SOKBO-F34': {
    ko: { what: '{field}의 주소가 올바르지 않습니다.', remedy: '브라우저에서 열리는 주소를 그대로 옮겨 적으세요.' },
    en: { what: 'The address in {field} is not valid.', remedy: 'Copy the address as it works in a browser.' },
  },
  'SOKBO-F40': {
    ko: { what: '{field}에 이름이 없습니다.', remedy: "이름을 적거나 '{ name: 이름, email: 주소 }'처럼 적으세요." },
    en: { what: '{field} holds no name.', remedy: "Write a name, or '{ name: …, email: … }'." },
  },
  'SOKBO-F41': {
    ko: { what: "{field}의 '{value}'은(는) 전자우편 주소가 아닙니다.", remedy: '주소를 고치거나 지우세요.' },
    en: { what: "'{value}' in {field} is not an email address.", remedy: 'Correct the address, or remove it.' },
  },
  'SOKBO-F42': {
    ko: { what: '{field}에는 정정한 날짜(date)와 내용(text)이 함께 있어야 합니다.', remedy: "'- date: 2026-11-22'와 그 아랫줄의 'text: 내용'으로 적으세요." },
    en: { what: '{field} needs both a date and a text.', remedy: "Write '- date: 2026-11-22' and below it 'text: …'." },
  },
  'SOKBO-F43': {
    ko: { what: "{field}의 '{value}'은(는) 언어 표시가 아닙니다.", remedy: '한국어는 ko, 영어는 en처럼 적으세요.' },
    en: { what: "'{value}' in {field} is not a language tag.", remedy: 'Write a tag such as ko or en.' },
  },
  'SOKBO-F50': {
    ko: { what: "'{key}'은(는) 모르는 항목입니다. {suggestion:을/를} 쓰려던 것입니까?", remedy: '{suggestion:으로/로} 고치세요. 따로 쓰는 항목이면 그대로 두어도 됩니다.' },
    en: { what: "The field '{key}' is not known. Did you mean {suggestion}?", remedy: 'Change it to {suggestion}; if it is a field of your own, leave it.' },
  },
  'SOKBO-F51': {
    ko: { what: '{field} 앞이나 뒤에 보이지 않는 빈칸이 있습니다. {field} 항목으로 읽었습니다.', remedy: '이름 앞뒤의 빈칸을 지우세요. npm run check -- --fix가 고쳐 줍니다.' },
    en: { what: 'An invisible blank stands beside {field}. It was read as {field} all the same.', remedy: 'Remove the blank; npm run check -- --fix does it for you.' },
  },
  'SOKBO-F60': {
    ko: { what: 'slug에 글자나 숫자가 없습니다.', remedy: '한글, 영문, 숫자가 든 이름을 적거나 지우세요.' },
    en: { what: 'The slug holds no letter and no digit.', remedy: 'Write a name with letters or digits, or remove it.' },
  },
  'SOKBO-F61': {
    ko: { what: '{field}의 주소는 /로 시작해야 합니다.', remedy: '맨 앞에 /를 붙이세요.' },
    en: { what: 'The address in {field} has to begin with /.', remedy: 'Put a / before it.' },
  },
  'SOKBO-F62': {
    ko: { what: '{field}에는 사이트 이름(https://…)을 뺀 경로만 적습니다.', remedy: '사이트 이름을 지우고 /로 시작하는 나머지만 남기세요.' },
    en: { what: '{field} takes a path without the site (https://…).', remedy: 'Remove the site and keep the rest, beginning with /.' },
  },
  'SOKBO-F63': {
    ko: { what: '{field}의 주소에 {character} 기호가 있습니다. 파일로 된 사이트는 이런 주소를 쓸 수 없습니다.', remedy: '{character}부터 끝까지 지우세요.' },
    en: { what: 'The address in {field} holds {character}. A site of files cannot serve such an address.', remedy: 'Remove everything from {character} on.' },
  },
  'SOKBO-F64': {
    ko: { what: '{field}의 주소에 빈 칸(//)이나 점(., ..)만 있는 칸이 있습니다.', remedy: '빗금(/) 사이마다 이름이 하나씩 있게 고치세요.' },
    en: { what: 'The address in {field} has an empty part (//) or one of dots alone (. or ..).', remedy: 'Let there be a name between every two slashes.' },
  },
  'SOKBO-F65': {
    ko: { what: '{field}의 주소에 역슬래시(\\)나 보이지 않는 글자가 있습니다.', remedy: '경로는 빗금(/)으로 나누고 보이지 않는 글자는 지우세요.' },
    en: { what: 'The address in {field} holds a backslash (\\) or an invisible character.', remedy: 'Separate its parts with slashes (/) and remove invisible characters.' },
  },
  'SOKBO-F66': {
    ko: { what: "{field}의 주소에서 '{segment}…' 부분이 너무 깁니다. 한 칸은 200바이트(한글 66자)까지 쓸 수 있습니다.", remedy: '이 부분을 줄이세요.' },
    en: { what: "The part '{segment}…' of the address in {field} is too long. A part may have 200 bytes.", remedy: 'Shorten this part.' },
  },
  'SOKBO-F67': {
    ko: { what: '{field}의 주소에서 % 뒤의 부호를 글자로 되돌릴 수 없습니다.', remedy: '주소를 %를 쓰지 않고 글자 그대로 적으세요.' },
    en: { what: 'The escapes after % in {field} stand for no text.', remedy: 'Write the address in plain letters, without %.' },
  },
  'SOKBO-F68': {
    ko: { what: '{field}의 {placeholder}은(는) 모르는 자리표시입니다.', remedy: '{known} 가운데 하나를 쓰세요.' },
    en: { what: '{placeholder} in {field} is not a placeholder that is known.', remedy: 'Use one of {known}.' },
  },
  'SOKBO-F69': {
    ko: { what: '{field}의 {placeholder}은(는) 모르는 자리표시입니다. {nearest:을/를} 쓰려던 것입니까?', remedy: '{placeholder:을/를} {nearest:으로/로} 고치세요.' },
    en: { what: '{placeholder} in {field} is not a placeholder that is known. Did you mean {nearest}?', remedy: 'Change {placeholder} to {nearest}.' },
  },
  'SOKBO-F70': {
    ko: { what: '{field}의 {pattern:은/는} 기사의 주소에만 쓸 수 있습니다. 페이지에는 날짜도 섹션도 없습니다.', remedy: '/about/처럼 페이지의 주소를 그대로 적으세요.' },
    en: { what: '{pattern} in {field} is for the addresses of articles only: a page has neither date nor section.', remedy: 'Write the address of the page itself, such as /about/.' },
  },
} as const satisfies ProblemGroup;

export type FrontMatterProblemCode = keyof typeof frontMatterProblems;
