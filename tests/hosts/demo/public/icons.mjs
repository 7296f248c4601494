/** The rail's line icons, drawn by script: the strict policy lets no image in. */
const PATHS = {
  home: 'M3 9.5 9 4l6 5.5M4.5 8.5V15h9V8.5',
  summary: 'M4 3.5h10v11H4zM6.5 7h5M6.5 10h5',
  entries: 'M3 4.5h12M3 9h12M3 13.5h8',
  new: 'M9 3.5v11M3.5 9h11',
  'duty-log': 'M4 4c0 6 4 10 10 10l.5-3-3-1.2-1.3 1.3A8 8 0 0 1 7 7.8l1.3-1.3L7 3.5z',
  appointments: 'M3.5 5h11v9.5h-11zM3.5 8h11M6.5 3v3M11.5 3v3',
  letters: 'M3 5h12v8.5H3zM3 5.5l6 4.5 6-4.5',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name] ?? '');
  svg.append(path);
  return svg;
}
