declare module 'doiuse' {
  import type { Plugin } from 'postcss';

  /** A feature of styles that some of the browsers asked for lack. */
  export interface FeatureUsage {
    readonly feature: string;
    readonly message: string;
    readonly featureData: { readonly missing?: string };
  }

  /** Makes a plugin that reports what some of the browsers lack. */
  export default function doiuse(options: {
    readonly browsers: readonly string[];
    readonly onFeatureUsage: (usage: FeatureUsage) => void;
  }): Plugin;
}
