import { defineConfig } from 'wxt';

/** The whole policy of the extension's own pages. Witness that each part is needed: docs/decisions/0002-nothing-leaves.md */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/**
 * Chromium refuses a script that holds a literal U+FFFF ("It isn't UTF-8 encoded"), which Dexie brings;
 * escaping everything outside ASCII keeps every chunk loadable. Witness: tests/unit/build.test.ts
 */
const asciiChunks = {
  name: 'handrail-ascii-chunks',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.code) continue;
      chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
};

/**
 * Each page script comes with a logger that says nothing in a build and hands every error on: 400 bytes in every frame of every
 * page. What `main` throws, the browser tells anyway.
 */
const plainScripts = {
  name: 'handrail-plain-scripts',
  transform(code: string, id: string) {
    const [definition] = /^import definition from .*$/m.exec(id.includes('unlisted-script-entrypoint') ? code : '') ?? [];
    return definition ? `${definition}\nconst result = definition.main();\nexport { result as default };` : null;
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // What can be fetched again has no place among the sources.
  zip: { excludeSources: ['tests/hosts/*/dist/**', '**/*.log'] },
  vite: () => ({ plugins: [plainScripts, asciiChunks], build: { modulePreload: false, sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: 'Handrail',
    description: 'What the last note left, and what the next person will need. Beside your record system; nothing leaves the browser.',
    // What administrators can set; Firefox asks for no list of it.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    // Firefox has a sidebar without a permission, and never tells that the screen was locked.
    permissions: [
      'activeTab',
      'storage',
      'scripting',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'idle']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: false }],
    // Alt+Shift switches languages on Windows, Ctrl+Shift+H is Firefox's history; this is nobody's. Remappable.
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Period' }, description: 'Open or close Handrail beside the page' },
      'hide-now': { suggested_key: { default: 'Alt+Comma' }, description: 'Hide what Handrail shows now, or show it again' },
    },
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'handrail@handrail.example', strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
          },
          sidebar_action: { default_panel: 'sidebar.html', default_title: 'Handrail', open_at_install: false },
        }
      : { minimum_chrome_version: '125', side_panel: { default_path: 'sidebar.html' } }),
  }),
});
