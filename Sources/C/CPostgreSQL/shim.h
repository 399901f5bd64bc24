#pragma once
#include <stddef.h>
#include <libpq-fe.h>

/* libpq would print notices on standard error. */
static inline void tieout_postgres_ignore(void *argument, const PGresult *notice) {
    (void)argument;
    (void)notice;
}
static inline void tieout_postgres_silence(PGconn *connection) {
    PQsetNoticeReceiver(connection, tieout_postgres_ignore, NULL);
}

/* The names of these fields are macros of characters, which Swift does not import. */
static inline const char *tieout_postgres_state(const PGresult *result) {
    return PQresultErrorField(result, PG_DIAG_SQLSTATE);
}
static inline const char *tieout_postgres_words(const PGresult *result) {
    return PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
}
