/** Names that stand above a headline and are none: of papers and of their sections. */

/** The paper's name, where the line is nothing else. */
export function paperName(line: string): string | undefined {
  return PAPER.test(line) ? line : undefined;
}

/** Whether the line names but a section, or an office's kind of page. */
export function sectionLabel(line: string): boolean {
  return SECTION.test(line);
}

const PAPER = /^[가-힣A-Za-z\d]{1,10}(?:일보|신문|뉴스|경제신문|타임스|타임즈|방송|통신|데일리|저널|투데이|헤럴드|매일|미디어|TV|프레스)$/u;

const SECTION =
  /^(?:정치|경제|사회|국제|세계|문화|스포츠|연예|과학|기술|it|it\s*[/·]\s*과학|생활|생활\s*[/·]\s*문화|지역|전국|수도권|오피니언|사설|칼럼|기고|인터뷰|산업|기업|부동산|증권|금융|건강|의료|환경|교육|노동|여행|방송|영화|책|종교|날씨|사람|인사|부고|속보|단독|포토|기획|특집|연재|종합|일반|사회\s*일반|경제\s*일반|정책|보도|공지|소식|새소식|알림|뉴스룸|pick|안내|앵커\s*멘트|리포트|politics|business|economy|world|culture|sports|science|technology|opinion|local|national|health|news)(?:\s*(?:일반|뉴스|종합))?$/iu;
