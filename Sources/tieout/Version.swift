/// The version of this program, as the changelog names it.
let tieoutVersion = "0.1.0"
