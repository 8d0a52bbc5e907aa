#!/bin/sh
# Puts Debian's Chromium on this machine, for `npm run test:page`. Does nothing where there is one.
set -eu
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" > /dev/null; then
    exit 0
  fi
done
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core
