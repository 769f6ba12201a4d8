/** The part of Eleventy 3.1's interface that Sokbo uses; the package ships no declarations of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addTemplateFormats(formats: string): void;
    setTemplateFormats(formats: readonly string[]): void;
    addExtension(
      extension: string,
      options: {
        readonly compile: (
          input: string,
          path: string,
        ) => (data: { readonly entry: import('../pages/views.ts').Page }) => string | Promise<string>;
      },
    ): void;
    addFilter(name: 'batch', filter: () => import('./batch.ts').Batch | undefined): void;
    getFilter(name: 'batch'): (() => import('./batch.ts').Batch | undefined) | undefined;
    addTemplate(path: string, content: string, data: object): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    setDataFileBaseName(name: string): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setFreezeReservedData(freeze: boolean): void;
    readonly benchmarks: { readonly config: { readonly setMinimumThresholdMs: (milliseconds: number) => void } };
  }

  export interface RenderedTemplate {
    readonly url: string | false;
    readonly inputPath: string;
    readonly outputPath: string | false;
    readonly content: string;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly config: (eleventy: UserConfig) => void;
        readonly quietMode: boolean;
        readonly runMode: 'build';
      },
    );
    disableLogger(): void;
    toJSON(): Promise<readonly RenderedTemplate[]>;
  }
}
