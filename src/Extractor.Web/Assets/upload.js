// The upload page: files are dropped or chosen, and the queue tells its progress.
const main = document.querySelector('main');
const form = main.querySelector('form.drop');
const body = main.querySelector('.jobs tbody');
const say = (chinese, english) => document.documentElement.lang === 'en' ? english : chinese;
const names = {
  waiting: say('等待', 'waiting'), reading: say('读取中', 'being read'), done: say('完成', 'done'), kept: say('已在库中', 'in the store already'), failed: say('失败', 'failed'),
};

function show({ waiting, done, failed, job }) {
  Object.entries({ waiting, done, failed }).forEach(([key, value]) => { main.querySelector(`[data-count=${key}]`).textContent = value; });
  let row = body.querySelector(`[data-job="${job.id}"]`);
  if (!row) {
    row = document.createElement('tr');
    row.dataset.job = job.id;
    row.append(...[...main.querySelectorAll('.jobs th')].map(head => head.textContent).map(label => { const cell = document.createElement('td'); cell.dataset.label = label; return cell; }));
    body.prepend(row);
  }
  row.className = job.state;
  const [name, state, message] = row.cells;
  name.textContent = job.key ? '' : job.name;
  if (job.key) { const link = document.createElement('a'); link.href = `/documents/${job.key}`; link.textContent = job.name; name.append(link); }
  state.textContent = names[job.state] ?? job.state;
  message.textContent = job.message ?? '';
}

const events = new EventSource('/upload/events');
events.addEventListener('job', event => show(JSON.parse(event.data)));

async function send(files) {
  const refused = form.querySelector('.refused');
  for (const file of files) {
    const data = new FormData();
    data.append('files', file);
    const answer = await fetch('/upload', { method: 'POST', body: data, headers: { 'X-Token': main.dataset.token } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const reasons = answer.ok ? [...page.querySelectorAll('.message-bar')].map(r => r.textContent) : [`${file.name}${say('：未能上传', ': not uploaded')}`];
    refused.append(...reasons.map(reason => { const item = document.createElement('li'); item.textContent = reason; return item; }));
  }
}

if (form) {
  const input = form.querySelector('input[type=file]');
  input.addEventListener('change', () => { send([...input.files]); input.value = ''; });
  form.addEventListener('submit', event => { event.preventDefault(); send([...input.files]); });
  for (const kind of ['dragenter', 'dragover']) form.addEventListener(kind, event => { event.preventDefault(); form.classList.add('over'); });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', event => { event.preventDefault(); form.classList.remove('over'); send([...event.dataTransfer.files]); });
}
