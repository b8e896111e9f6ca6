// The index of a folder of pages: rows are shown by words and by severity.
const words = document.getElementById('words');
const severity = document.getElementById('severity');
function filter() {
  const wanted = words.value.trim().split(/\s+/).filter(Boolean);
  for (const row of document.querySelectorAll('tbody tr')) {
    const fits = wanted.every(word => row.textContent.includes(word)) && (!severity.value || row.dataset.severities.split(' ').includes(severity.value));
    row.hidden = !fits;
  }
}
words.addEventListener('input', filter);
severity.addEventListener('change', filter);
words.form.addEventListener('submit', event => event.preventDefault());
