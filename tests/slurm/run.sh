#!/bin/bash
# run.sh EXTRACTOR PDF [DOCUMENTS] [SHARDS]: an extraction on a real cluster of two nodes on this machine, one of which is killed in the middle and brought back.
# The merged folder must hold, byte for byte, what one undisturbed run writes. Needs root, slurm-wlm and munge; ends with PASSED or the difference.
set -euo pipefail
EXTRACTOR=$(realpath "$1"); PDF=$(realpath "$2"); DOCUMENTS=${3:-1000}; SHARDS=${4:-16}
here=$(dirname "$(realpath "$0")"); work=$(mktemp -d); started=$SECONDS
say() { echo "[$((SECONDS - started)) s] $*"; }
# Daemons write to the folder until they have ended; nothing here may change how the test ended.
stop() {
  local file daemon daemons=()
  for file in "$work"/*.pid; do [ ! -e "$file" ] || daemons+=("$(cat "$file")"); done
  kill "${daemons[@]}" 2>/dev/null || true
  for daemon in "${daemons[@]}"; do
    for _ in $(seq 100); do kill -0 "$daemon" 2>/dev/null || break; sleep 0.1; done
  done
  [ -z "${munged:-}" ] || kill "$munged" 2>/dev/null || true
  rm -rf "$work" || true
}
trap stop EXIT

# One document in ten is the real one with another ending, so that each has a content of its own; the others are small.
mkdir -p "$work/in"
python3 - "$PDF" "$work/in" "$DOCUMENTS" <<'PY'
import sys
pdf, folder, count = open(sys.argv[1], 'rb').read(), sys.argv[2], int(sys.argv[3])
def tiny(text):
    content = f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET"
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>", f"<</Length {len(content)}>>stream\n{content}\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    out, offsets = "%PDF-1.7\n", []
    for i, body in enumerate(objects):
        offsets.append(len(out)); out += f"{i+1} 0 obj\n{body}\nendobj\n"
    start = len(out); out += "xref\n0 6\n0000000000 65535 f \n" + "".join(f"{o:010d} 00000 n \n" for o in offsets)
    return (out + f"trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").encode()
with open(folder + "/../list.csv", "w") as listed:
    listed.write("file,city\n")
    for i in range(count):
        name = f"{i:05d}.pdf"
        open(f"{folder}/{name}", "wb").write(pdf + b"\n%%%d" % i if i % 10 == 0 else tiny(f"document {i}"))
        listed.write(f"in/{name},city {i % 7}\n")
PY

pgrep -x munged >/dev/null || { mkdir -p /run/munge /var/log/munge; chown munge: /run/munge /var/log/munge /etc/munge /etc/munge/munge.key; su -s /bin/sh munge -c /usr/sbin/munged; munged=$(pgrep -x munged); }
cat > "$work/slurm.conf" <<CONF
ClusterName=test
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=17817
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd-%n.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdTimeout=5
ReturnToService=2
JobRequeue=1
SchedulerParameters=batch_sched_delay=0
MailProg=/bin/true
NodeName=n1 NodeAddr=127.0.0.1 NodeHostname=localhost Port=17001 CPUs=1
NodeName=n2 NodeAddr=127.0.0.1 NodeHostname=localhost Port=17002 CPUs=1
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$work/slurm.conf" EXTRACTOR
mkdir -p "$work/state" "$work/spool-n1" "$work/spool-n2"
slurmctld -c
slurmd -N n1; slurmd -N n2
for _ in $(seq 60); do [ "$(sinfo -h -N -o %t | grep -c idle)" = 2 ] && break; sleep 0.5; done
say "cluster: $(sinfo -h -N -o '%N %t' | tr '\n' ' ')"

cd "$work"
TRIAL=no MINUTES=60 NO_MEMORY_LIMIT=1 "$here/../../scripts/slurm/submit.sh" list.csv out "$SHARDS" > submitted
cat submitted
array=$(grep -o 'array job [0-9]*' submitted | grep -o '[0-9]*')
done_shards() { find out/.extractor/shards -name index.csv 2>/dev/null | wc -l; }
# Between two tasks the node has none: the one that is seen is the one that is killed.
victim=
for _ in $(seq 600); do [ "$(done_shards)" -ge 2 ] && victim=$(squeue -h -w n2 -t R -o %i | head -1) && [ -n "$victim" ] && break; sleep 0.2; done
say "killing n2 with task $victim after $(done_shards) shards"
kill -9 "$(cat slurmd-n2.pid)"
# The node's processes die with it. The steps go first, and at once: a step that outlived its task would report the task as failed or done, and neither
# is requeued.
is_on_n2() { grep -qsz "^SLURMD_NODENAME=n2$" "/proc/$1/environ" && grep -qsz "^SLURM_CONF=$work/" "/proc/$1/environ"; }
for step in $(pgrep -x slurmstepd); do
  for child in $(pgrep -P "$step"); do is_on_n2 "$child" && kill -9 "$step"; done || true
done || true
tasks=()
for process in /proc/[0-9]*; do is_on_n2 "${process#/proc/}" && tasks+=("${process#/proc/}"); done || true
for task in "${tasks[@]}"; do kill -9 "$task" 2>/dev/null; done || true
for _ in $(seq 120); do sinfo -h -n n2 -o %t | grep -q down && break; sleep 0.5; done
say "n2 is $(sinfo -h -n n2 -o %t), $(done_shards) shards done; bringing it back"
slurmd -N n2
for _ in $(seq 1200); do
  # A task that begins between the question and the order needs none.
  for task in $(squeue -h -t PD -o '%i %r' | awk '/BeginTime/ { print $1 }'); do scontrol update JobId="$task" StartTime=now || true; done
  squeue -h | grep -q . || break
  sleep 0.5
done
say "$(done_shards) of $SHARDS shards done; restarts of $array: $(scontrol show job "$array" 2>/dev/null | sed -n 's/.*Restarts=\([0-9]*\).*/\1/p' | awk '{ all += $1 } END { print all + 0 }')"
cat out/.extractor/log/merge-*.log
"$EXTRACTOR" extract --manifest "$work/list.csv" --out undisturbed --quiet 2>&1 | tail -1 || true
say "undisturbed run done"
diff -r -x .extractor -x .extracting undisturbed out && say "PASSED: $(ls out | wc -l) files are those of one undisturbed run"
