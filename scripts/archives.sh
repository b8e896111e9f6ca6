#!/usr/bin/env bash
# Makes self-contained archives of the command, one for each system that can be built for here, with their checksums.
#   scripts/archives.sh [DIR]    into DIR, dist by default
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-dist}")
mkdir -p "$out"
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for system in linux-x64 win-x64 osx-arm64; do
  name=extractor-$version-$system
  if ! dotnet publish src/Extractor.Cli -c Release -r "$system" --self-contained -p:PublishProfile=readytorun -o "$work/$name" >"$work/$system.log" 2>&1; then
    echo "$system: cannot be built here: $(grep -m1 -E 'error' "$work/$system.log" || tail -n 1 "$work/$system.log")" >&2
    continue
  fi
  cp LICENSE NOTICE "$work/$name/"
  if [ "$system" = win-x64 ] && command -v zip >/dev/null; then
    (cd "$work" && zip -qr "$out/$name.zip" "$name")
  else
    tar -C "$work" --sort=name --owner=0 --group=0 --mtime='2000-01-01' -czf "$out/$name.tar.gz" "$name"
  fi
  rm -rf "${work:?}/$name"
  echo "$name"
done
(cd "$out" && sha256sum extractor-"$version"-*.tar.gz extractor-"$version"-*.zip 2>/dev/null >SHA256SUMS || true)
cat "$out/SHA256SUMS"
