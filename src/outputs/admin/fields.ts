/** Front matter as fields of a form: every field that new articles use, by the guide's words. */
import { FIELD_GUIDE, type FieldGuide } from '../../article/guide/field-guide.ts';
import type { Author } from '../../article/article.ts';
import type { SiteConfig } from '../../config/config.ts';

/** A field as Sveltia CMS describes one: https://sveltiacms.app/en/docs/fields */
export type CmsField = Readonly<Record<string, unknown>>;

/** In the guide's order, the body last. */
export function articleFields(config: SiteConfig, authors: readonly Author[]): readonly CmsField[] {
  const guides: readonly (readonly [string, FieldGuide])[] = Object.entries(FIELD_GUIDE);
  const fields = guides.filter(([, { insteadOf }]) => insteadOf === undefined).map(([name, guide]) => articleField(name, guide, config, authors));
  return [...fields, bodyField('본문')];
}

export function authorFields({ timeZone }: SiteConfig): readonly CmsField[] {
  return [
    { ...optional('name', '이름'), widget: 'string', required: true },
    { ...optional('title', '직함'), widget: 'string', hint: '경제부 기자처럼 적습니다.' },
    { ...optional('email', '전자우편'), widget: 'string', type: 'email' },
    { ...optional('image', '사진'), ...shapes('picture', timeZone) },
    bodyField('소개'),
  ];
}

function articleField(name: string, { kind, label, description, choices = [] }: FieldGuide, { sections, timeZone }: SiteConfig, authors: readonly Author[]): CmsField {
  const common = { ...optional(name, label), hint: description };
  if (name === 'title') return { ...common, widget: 'string', required: true };
  if (name === 'date') return { ...common, ...shapes('moment', timeZone), default: '{{now}}', required: true };
  // Nothing new goes out before somebody says so. A form fills its defaults into old articles too: `fromFile` gives those a value.
  if (name === 'draft') return { ...common, widget: 'boolean', default: true };
  if (name === 'comments') return { ...common, widget: 'boolean', default: true };
  if (kind === 'sections' && sections.length > 0) return { ...common, widget: 'select', multiple: true, options: sections.map((section) => section.name), dropdown_threshold: 0 };
  if (kind === 'people' && authors.length > 0) return { ...common, widget: 'select', multiple: true, options: authors.map(({ id, name: person }) => ({ label: person, value: id })), dropdown_threshold: 0 };
  if (kind === 'choice') return { ...common, widget: 'select', options: choices.map((choice) => ({ label: choice.label, value: choice.value })) };
  return { ...common, ...shapes(kind, timeZone) };
}

function optional(name: string, label: string): CmsField {
  return { name, label, required: false };
}

function shapes(kind: FieldGuide['kind'], timeZone: string): CmsField {
  switch (kind) {
    case 'moment':
      return { widget: 'datetime', format: 'YYYY-MM-DD HH:mm', input_timezone: timeZone };
    case 'flag':
      return { widget: 'boolean' };
    case 'paragraph':
      return { widget: 'text' };
    case 'sections':
    case 'names':
    case 'addresses':
      return { widget: 'list' };
    case 'picture':
      return {
        widget: 'object',
        fields: [
          { ...optional('src', '그림'), widget: 'image' },
          { ...optional('alt', '대체 글'), widget: 'string', hint: '그림에 보이는 것. 화면을 소리로 듣는 독자를 위한 글입니다.' },
          { ...optional('caption', '설명'), widget: 'string' },
          { ...optional('credit', '출처'), widget: 'string' },
        ],
        collapsed: true,
      };
    case 'corrections':
      return {
        widget: 'list',
        fields: [
          { ...optional('date', '바로잡은 때'), ...shapes('moment', timeZone), required: true },
          { ...optional('text', '내용'), widget: 'text', required: true },
        ],
      };
    case 'text':
    case 'people':
    case 'address':
    case 'choice':
    case 'sponsor':
      return { widget: 'string' };
  }
}

/** Pictures are all that a body may hold beside text: what else the program offers, the paper would not show. */
function bodyField(label: string): CmsField {
  return { ...optional('body', label), widget: 'markdown', editor_components: ['image'], buttons: BUTTONS };
}

const BUTTONS = ['bold', 'italic', 'strikethrough', 'link', 'heading-two', 'heading-three', 'heading-four', 'quote', 'bulleted-list', 'numbered-list'];
