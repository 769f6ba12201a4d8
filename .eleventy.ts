/**
 * How Eleventy makes the paper, as a table of contents: each chapter is one file of `src/eleventy/`.
 */
import type { UserConfig } from '@11ty/eleventy';
import { isolate } from './src/eleventy/isolation.ts';
import { addPageFormat } from './src/eleventy/page-format.ts';
import { addPageTemplate } from './src/eleventy/page-template.ts';

export default function paper(eleventy: UserConfig): void {
  isolate(eleventy);
  addPageFormat(eleventy);
  addPageTemplate(eleventy);
}
