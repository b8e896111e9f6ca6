const form = document.getElementById("filters");
document.querySelector("h1").after(form);
const show = () => {
  const severities = [...form.querySelectorAll("input:checked")].map(i => i.value);
  const rule = form.querySelector("select").value;
  for (const a of document.querySelectorAll("article"))
    a.classList.toggle("hidden", !severities.includes(a.dataset.severity) || (rule !== "" && a.dataset.rule !== rule));
};
form.addEventListener("change", show);
