/** Files of the good fixture. */
export const SITE = 'site.yaml';
export const BOARDS = 'boards.yaml';
export const GLOSSARY = 'glossary.yaml';
export const STUCK = 'stuck.yaml';
export const CORRECTIONS = 'corrections.yaml';
export const CODES = 'codes.csv';
export const CAMPAIGN = 'campaigns/dot-vi-du/campaign.yaml';
export const SLOGANS = 'campaigns/dot-vi-du/slogans.yaml';
export const SCRIPT = 'campaigns/dot-vi-du/scripts/bai-vi-du.md';
export const OWN_GUIDE = 'campaigns/dot-vi-du/guides/gop-y-vi-du.mdx';
export const GUIDE = 'guides/cai-dat-vi-du.mdx';
export const DIRECTIVE = 'directives/cong-van-vi-du.md';
export const PROVINCE = 'localities/vi-du/province.yaml';
export const COMMUNE = 'localities/vi-du/mau-mot.yaml';
export const POINTS = 'localities/vi-du/support-points.csv';
