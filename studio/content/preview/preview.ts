import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import { presentationTool } from 'sanity/presentation';
import { locations } from './locations.ts';
import { mainDocuments } from './mainDocuments.ts';

/** The page beside its form. `url` is where the preview of the site answers; without one there is no such tool. */
export function previewTools(url: string | undefined) {
  if (!url) return [];
  return [
    presentationTool({
      name: 'preview',
      title: 'Preview',
      icon: EyeOpenIcon,
      previewUrl: { initial: url },
      allowOrigins: [new URL(url).origin],
      resolve: { mainDocuments, locations },
    }),
  ];
}
