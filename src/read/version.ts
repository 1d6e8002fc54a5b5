import manifest from '../../package.json';

/** Version of the data: that of the package, which changes with every change of content. */
export const dataVersion: string = manifest.version;
