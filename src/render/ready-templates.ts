import type { TemplatePlace } from './template-error.ts';

export interface PartialCall {
  readonly name: string;
  readonly place: TemplatePlace;
}

/** A template as the build has compiled it. */
export interface ReadyTemplate {
  /** Of its text: a city may have one of its own by the same name. */
  readonly sum: string;
  readonly partials: readonly PartialCall[];
  readonly specification: TemplateSpecification;
}

/** Our own templates, compiled. In dist/ there are some: bin/build.js replaces this file. */
export function readyTemplates(): Readonly<Record<string, ReadyTemplate>> {
  return {};
}
