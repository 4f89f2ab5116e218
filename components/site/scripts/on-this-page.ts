// Beside the text it stands open; before the text, on a narrow page, it would be in the way.
const beside = matchMedia('(min-width: 76em)');
const open = () => {
  const list = document.querySelector<HTMLDetailsElement>('.on-this-page details');
  if (list) list.open = beside.matches;
};
open();
beside.addEventListener('change', open);

export {};
