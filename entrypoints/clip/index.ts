/**
 * The clip script: put into a page by the background when the reader chose “Add a claim from this”.
 * Joins: `lib/page/clip` with whoever put it in: its value is the clip.
 * Never: stays: it runs once and leaves nothing behind.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeClip } from '../../lib/page/clip/take';
import { page } from '../../lib/page/own-document';

export default defineUnlistedScript(() => takeClip(page));
