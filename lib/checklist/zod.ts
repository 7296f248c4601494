/**
 * The one place from which zod is imported: `jitless`, because the extension's policy forbids code made from strings.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
