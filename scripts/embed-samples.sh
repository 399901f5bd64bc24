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
    # The name in the program, and the file.
    while read -r name file; do
        echo "    package static let $name = #\"\"\""
        # A literal in Swift has line feeds alone.
        sed 's/\r$//; s/^\(.\)/        \1/' "samples/$file.csv"
        echo
        echo '        """#'
        echo
    done <<<'customers customers
fakturs fakturs
billing billing
outgoingRows B1T_Invoice
incomingRows B1T_PurchaseInvoice'
    # On one line: no text in JSON holds a line break.
    echo '    package static let rawDocuments = #"""'
    printf '        '
    sed 's/^ *//' samples/raw-documents.json | tr -d '\n'
    echo
    echo '        """#'
    echo '}'
} >"$out"
