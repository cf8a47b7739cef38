import { UploadIcon } from '@sanity/icons/Upload';
import { definePlugin } from 'sanity';
import { ImportTool } from './ImportTool.tsx';

/** The tool in which staff bring in what they kept in a spreadsheet, and take it back. */
export const importTool = definePlugin({
  name: 'import',
  tools: [{ name: 'import', title: 'Import', icon: UploadIcon, component: ImportTool }],
});
