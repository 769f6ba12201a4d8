/** What the build says of single pages: which were rendered, and why. */
import type { Language } from '../../config/config.ts';
import type { Reason } from '../../publishing/changes.ts';
import type { Explanation } from '../../publishing/explain.ts';

export interface RenderingWords {
  readonly rendered: (count: string) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly missingPictures: (count: string) => string;
  /** Where more are missing than are named. */
  readonly andMore: (count: string) => string;
  readonly whereMissing: string;
  readonly movedArticles: (count: string) => string;
  readonly howToForward: string;
  /** `moment` is a local date and time. */
  readonly nextDue: (moment: string) => string;
  readonly states: Readonly<Record<Explanation['state'], string>>;
  readonly explained: (url: string, state: string) => string;
  readonly difference: (part: string, before: string, now: string) => string;
  /** In the place of a value that was or is not there. */
  readonly none: string;
  /** Of a part that was made. */
  readonly part: (folder: string) => string;
  readonly merged: (counts: { readonly parts: string; readonly pages: string }) => string;
  readonly shardFaults: {
    readonly 'no-shard': (folder: string) => string;
    readonly 'other-build': (folder: string) => string;
    readonly twice: (folder: string) => string;
    readonly 'whole-site': (folder: string) => string;
    readonly missing: (parts: string) => string;
  };
}

const korean: RenderingWords = {
  rendered: (count) => `다시 만든 페이지 ${count}쪽:`,
  reasons: { new: '새 페이지', paper: '테마나 설정이 바뀜', view: '보여 주는 내용이 바뀜', body: '본문이 바뀜', pictures: '그림 크기가 바뀜' },
  missingPictures: (count) => `그림 파일이 없어 독자에게 깨져 보일 곳 ${count}곳(이번에 만든 페이지에서):`,
  andMore: (count) => `  … 그 밖에 ${count}곳`,
  whereMissing: '  그림을 assets 폴더에 넣거나 주소를 고치세요. 기사의 몇째 줄인지는 npm run check가 알립니다.',
  movedArticles: (count) => `주소가 바뀐 기사 ${count}건. 옛 주소로 온 독자는 기사를 찾지 못합니다:`,
  howToForward: '  옛 주소에서 옮겨 오게 하려면 기사의 redirect_from에 옛 주소를 적으세요.',
  nextDue: (moment) => `다음 예약 기사는 ${moment}에 나갑니다. 그때 다시 빌드하세요.`,
  states: {
    new: '처음 만들었습니다.',
    paper: '모든 페이지가 함께 보는 것(테마, site.yaml, 프로그램)이 바뀌어 다시 만들었습니다.',
    view: '이 페이지가 보여 주는 내용이 바뀌어 다시 만들었습니다.',
    body: '본문이 바뀌어 다시 만들었습니다.',
    pictures: '본문에 있는 그림의 크기가 바뀌어 다시 만들었습니다.',
    unchanged: '보여 줄 것이 지난번과 같아 다시 만들지 않았습니다.',
    file: '페이지가 아니라 그 밖의 파일입니다. 까닭은 페이지만 밝힙니다.',
    absent: '이 신문에 없는 페이지입니다. 주소를 확인하세요.',
  },
  explained: (url, state) => `${url}: ${state}`,
  difference: (part, before, now) => `  ${part}: ${before} → ${now}`,
  none: '없음',
  part: (folder) => `${folder}에 조각 하나를 만들었습니다. 조각이 모두 모이면 --merge로 합쳐 발행하세요.`,
  merged: ({ parts, pages }) => `${parts}조각을 합쳐 페이지 ${pages}쪽을 발행했습니다.`,
  shardFaults: {
    'no-shard': (folder) => `${folder} 폴더는 --shard로 만든 조각이 아닙니다. 경로를 확인하세요.`,
    'other-build': (folder) => `${folder} 폴더는 다른 내용이나 다른 버전으로 만든 조각입니다. 모든 조각을 같은 기사와 같은 프로그램으로 다시 만드세요.`,
    twice: (folder) => `${folder} 폴더와 같은 조각이 이미 있습니다. 조각마다 한 폴더만 적으세요.`,
    'whole-site': (folder) => `${folder} 폴더에는 발행한 사이트 전체가 있어, 조각을 만들면 나머지가 지워집니다. --out으로 다른 폴더를 지정하세요.`,
    missing: (parts) => `빠진 조각이 있습니다: ${parts}. 그 조각의 폴더도 적으세요.`,
  },
};

const english: RenderingWords = {
  rendered: (count) => `${count} pages were rendered:`,
  reasons: { new: 'new', paper: 'theme or settings changed', view: 'what it shows changed', body: 'its body changed', pictures: 'the size of a picture changed' },
  missingPictures: (count) => `Pictures that are not there, so that readers see a broken one: ${count} (on the pages made now):`,
  andMore: (count) => `  … and ${count} more`,
  whereMissing: '  Put them into the assets folder, or correct their addresses. npm run check tells the lines of the articles.',
  movedArticles: (count) => `Articles whose addresses changed, so that their old ones lead nowhere: ${count}`,
  howToForward: '  To lead readers from an old address to the new one, write it into redirect_from of the article.',
  nextDue: (moment) => `The next scheduled article is due at ${moment}. Build again then.`,
  states: {
    new: 'made for the first time.',
    paper: 'made again, since something that all pages share changed (theme, site.yaml, program).',
    view: 'made again, since what it shows changed.',
    body: 'made again, since its body changed.',
    pictures: 'made again, since the size of a picture in its body changed.',
    unchanged: 'not made again: all that it shows is as it was.',
    file: 'this is a file and no page. Only pages are explained.',
    absent: 'this paper has no such page. Check the address.',
  },
  explained: (url, state) => `${url}: ${state}`,
  difference: (part, before, now) => `  ${part}: ${before} → ${now}`,
  none: 'nothing',
  part: (folder) => `One part was made in ${folder}. When all parts are there, join and publish them with --merge.`,
  merged: ({ parts, pages }) => `Joined ${parts} parts and published ${pages} pages.`,
  shardFaults: {
    'no-shard': (folder) => `${folder} is no part made with --shard. Check the path.`,
    'other-build': (folder) => `${folder} was made from other content or by another version. Make all parts again from the same articles with the same program.`,
    twice: (folder) => `${folder} is the same part as another folder. Name one folder for each part.`,
    'whole-site': (folder) => `${folder} holds a whole published site, of which a part would remove the rest. Name another folder with --out.`,
    missing: (parts) => `Parts are missing: ${parts}. Name their folders too.`,
  },
};

export function renderingWordsIn(language: Language): RenderingWords {
  return language === 'ko' ? korean : english;
}
