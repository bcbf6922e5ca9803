// Right behind a list of steps, before it is painted: on a phone it opens one step at a time, so that nothing moves when
// the script of the steps comes. Where that never comes, every step is shown.
{
  const root = document.currentScript.previousElementSibling;
  if (matchMedia('(max-width: 59.99em)').matches && !new URLSearchParams(location.search).has('steps')) {
    const steps = [...root.querySelectorAll('.step')];
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch {
      // Anything may stand in an address: it is taken as it is.
    }
    const asked = document.getElementById(name);
    const place = Math.max(
      0,
      steps.findIndex((step) => step.contains(asked)),
    );
    root.dataset.mode = 'one';
    steps[place].classList.add('is-current');
    root.querySelector('.steps__position').textContent = root.dataset.position
      .replace('{n}', place + 1)
      .replace('{of}', steps.length);
    const showAll = () => {
      if (!('live' in root.dataset)) delete root.dataset.mode;
    };
    addEventListener('load', showAll);
    // A page that was cut off midway never loads: the first press shows what came of the steps.
    root.addEventListener('click', ({ target }) => {
      if (target.closest('[data-by], input')) showAll();
    });
  }
}
