#!/bin/bash
# submit.sh LIST OUT SHARDS [SBATCH OPTION...]: extracts the documents of a list on a cluster.
# Reads one shard first to see what memory and time a shard takes, then submits the others as an array job and a job that merges.
# All of LIST, OUT, the PDFs and the command must be on a file system that every node sees. EXTRACTOR names the command where PATH does not hold it.
# TRIAL=no leaves the trial out; MEMORY (MB) and MINUTES then set the limits of a task.
set -euo pipefail
[ $# -ge 3 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
LIST=$(realpath "$1"); OUT=$(realpath -m "$2"); SHARDS=$3; shift 3
EXTRACTOR=$(command -v "${EXTRACTOR:-extractor}") || { echo "submit.sh: there is no command 'extractor'. Set EXTRACTOR to its path." >&2; exit 2; }
export LIST OUT SHARDS EXTRACTOR
scripts=$(dirname "$(realpath "$0")")
mkdir -p "$OUT/.extractor/log"

# The memory, in MB, of a process and its children together, as long as it runs.
watch_memory() {
  local most=0 now
  while kill -0 "$1" 2>/dev/null; do
    now=$(ps -o rss= --pid "$1" --ppid "$1" | awk '{ sum += $1 } END { print int(sum / 1024) }')
    [ "$now" -gt "$most" ] && most=$now
    sleep 0.5
  done
  echo "$most"
}

if [ "${TRIAL:-yes}" = yes ]; then
  started=$SECONDS
  "$EXTRACTOR" extract --manifest "$LIST" --shard "1/$SHARDS" --out "$OUT" --jobs 1 --quiet &
  trial=$!
  peak=$(watch_memory $trial)
  wait $trial || [ $? -le 2 ] || { echo "submit.sh: the trial shard failed" >&2; exit 2; }
  # Shards differ, and so do machines: half as much memory again and a gigabyte at least, three times the time.
  MEMORY=$((peak * 3 / 2 + 256)); [ $MEMORY -ge 1024 ] || MEMORY=1024
  MINUTES=$(((SECONDS - started) * 3 / 60 + 5))
  echo "trial shard: $peak MB, $((SECONDS - started)) s; a task gets $MEMORY MB and $MINUTES minutes"
fi
limits=(--time="${MINUTES:-120}"); [ "${NO_MEMORY_LIMIT:-}" ] || limits+=(--mem="${MEMORY:-1500}M")

array=$(sbatch --parsable --array="1-$SHARDS" "${limits[@]}" --output="$OUT/.extractor/log/%A-%a.log" --export=ALL "$@" "$scripts/extract.sbatch")
merge=$(sbatch --parsable --dependency="afterany:$array" --output="$OUT/.extractor/log/merge-%j.log" --export=ALL "$@" "$scripts/merge.sbatch")
echo "array job $array of $SHARDS tasks, then $merge merges into $OUT/index.csv; logs in $OUT/.extractor/log"
