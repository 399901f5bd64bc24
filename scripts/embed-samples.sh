#!/usr/bin/env bash
# Writes the files of samples/ into the program, so that `tieout demo` works from anywhere. Run it after changing a sample; a
# test holds both to each other.
set -euo pipefail
cd "$(dirname "$0")/.."

out=Sources/Faces/CommandLine/Demo/Samples.swift
mkdir -p "$(dirname "$out")"
{
    echo '// swift-format-ignore-file'
    echo
    echo '/// The sample files of samples/, carried in the program: written by scripts/embed-samples.sh, never by hand.'
    echo 'package enum Samples {'
    for name in customers fakturs; do
        echo "    package static let $name = #\"\"\""
        sed 's/^\(.\)/        \1/' "samples/$name.csv"
        echo
        echo '        """#'
        echo
    done
    # On one line: no text in JSON holds a line break.
    echo '    package static let rawDocuments = #"""'
    printf '        '
    sed 's/^ *//' samples/raw-documents.json | tr -d '\n'
    echo
    echo '        """#'
    echo '}'
} >"$out"
