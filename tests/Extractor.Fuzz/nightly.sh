#!/usr/bin/env bash
# Ten minutes of exploration: half of it with mutations that know the structure of what they change, half by afl-fuzz where that is
# installed (apt-get install afl++). Ends with 1 where there is a fault; its input is in FOUND.
# usage: nightly.sh FOUND [SECONDS for each target and way]
set -euo pipefail
found=$(realpath -m "$1")
seconds=${2:-60}
here=$(cd "$(dirname "$0")" && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir -p "$found/afl"
# An input that takes more than 1 GB is a fault.
export DOTNET_GCHeapHardLimit=40000000
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1

dotnet build "$here" -c Release -v q -nologo >&2
dotnet "$here/bin/Release/net10.0/Extractor.Fuzz.dll" instrument "$copy"
fuzz="$copy/Extractor.Fuzz.dll"
status=0
for target in reader layout narrative json manifest; do
  explored=$seconds
  if command -v afl-fuzz >/dev/null; then
    timeout $((seconds + 120)) afl-fuzz -i "$here/Corpus/$target" -o "$found/afl/$target" -V "$seconds" -t 10000 -m none -- dotnet "$fuzz" afl "$target" >"$found/afl-$target.log" 2>&1 \
      || echo "afl-fuzz could not try $target: see $found/afl-$target.log"
    saved=$(find "$found/afl/$target" \( -path '*/crashes/id*' -o -path '*/hangs/id*' \) 2>/dev/null || true)
    if [ -n "$saved" ]; then echo "$saved"; status=1; fi
  else
    explored=$((seconds * 2))
  fi
  # A seed of its own each night.
  dotnet "$fuzz" explore "$target" "${explored}s" "$found" "${FUZZ_SEED:-$(date +%j%H%M)}" || status=1
done
exit $status
