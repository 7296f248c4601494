/** Small helpers for making elements. Text always goes in as text. */

/** `h('p', { class: 'x', onclick }, 'words', child)`. Null and false are left out, of attributes and of children. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function byId(id) {
  return document.getElementById(id);
}

/** 2026-11-21 as 21/11/2026: Damson writes the day first. */
export function showDate(iso) {
  return iso.split('-').reverse().join('/');
}

export function showName(client) {
  return `${client.surname.toUpperCase()}, ${client.forename}`;
}

export function ageOn(born, today) {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The day on which the whole record is looked at: its dates do not move. */
export const TODAY = '2026-11-21';
