#pragma once
#include <stdint.h>
#include <sqlite3.h>

/* The cast macro is not imported: SQLite copies the bytes it is given. */
static inline sqlite3_destructor_type tieout_sqlite_transient(void) { return SQLITE_TRANSIENT; }
