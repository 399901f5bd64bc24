#pragma once
#include <stdint.h>
#include <sqlite3.h>

/* The cast macro is not imported: SQLite copies the bytes it is given. */
static inline sqlite3_destructor_type tieout_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/* sqlite3_db_config is variadic, which Swift cannot call: the flags that are on or off. */
static inline int tieout_sqlite_set_flag(sqlite3 *connection, int flag, int on) { return sqlite3_db_config(connection, flag, on, (int *)0); }
