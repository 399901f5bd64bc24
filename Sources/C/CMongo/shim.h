#pragma once
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <mongoc/mongoc.h>

/* bson_t reaches Swift under two types that do not convert into each other, so no bson_t crosses: documents go in and
   out as their bytes, and clients and pools as plain pointers. */

/* Why a call did not succeed, in the library's own domain, code and words. */
typedef struct {
    uint32_t domain;
    uint32_t code;
    char message[504];
} tieout_mongo_error;

static inline void tieout_mongo_note(tieout_mongo_error *into, const bson_error_t *error) {
    into->domain = error->domain;
    into->code = error->code;
    memcpy(into->message, error->message, sizeof error->message < sizeof into->message ? sizeof error->message : sizeof into->message);
    into->message[sizeof into->message - 1] = 0;
}

/* Once per process; the library's own chatter is switched off. */
static inline void tieout_mongo_init(void) {
    mongoc_init();
    mongoc_log_set_handler(NULL, NULL);
}

/* NULL, with the reason, when the URI can't be read. */
static inline void *tieout_mongo_pool_new(const char *text, uint32_t clients, tieout_mongo_error *why) {
    bson_error_t error = {0};
    mongoc_uri_t *uri = mongoc_uri_new_with_error(text, &error);
    if (!uri) { tieout_mongo_note(why, &error); return NULL; }
    /* Thirty seconds, the library's own patience, is too long for somebody who waits; the URI may say otherwise. */
    if (!mongoc_uri_has_option(uri, MONGOC_URI_SERVERSELECTIONTIMEOUTMS))
        mongoc_uri_set_option_as_int32(uri, MONGOC_URI_SERVERSELECTIONTIMEOUTMS, 5000);
    mongoc_client_pool_t *pool = mongoc_client_pool_new_with_error(uri, &error);
    mongoc_uri_destroy(uri);
    if (!pool) { tieout_mongo_note(why, &error); return NULL; }
    mongoc_client_pool_set_error_api(pool, MONGOC_ERROR_API_VERSION_2);
    mongoc_client_pool_set_appname(pool, "tieout");
    mongoc_client_pool_max_size(pool, clients);
    return pool;
}

static inline void tieout_mongo_pool_destroy(void *pool) { mongoc_client_pool_destroy((mongoc_client_pool_t *)pool); }

static inline void *tieout_mongo_pop(void *pool) { return mongoc_client_pool_pop((mongoc_client_pool_t *)pool); }

static inline void tieout_mongo_push(void *pool, void *client) {
    mongoc_client_pool_push((mongoc_client_pool_t *)pool, (mongoc_client_t *)client);
}

/* Runs one command on the primary. The reply, of a refusal too, is the caller's to free with bson_free; NULL when there
   is none. */
static inline bool tieout_mongo_run(
    void *client, const char *database, const uint8_t *bytes, size_t count, bool writes, uint8_t **reply,
    uint32_t *reply_count, tieout_mongo_error *why) {
    bson_t command;
    bson_t answer;
    bson_error_t error = {0};
    *reply = NULL;
    *reply_count = 0;
    if (!bson_init_static(&command, bytes, count)) {
        why->domain = MONGOC_ERROR_BSON;
        return false;
    }
    bool ok = writes
        ? mongoc_client_write_command_with_opts((mongoc_client_t *)client, database, &command, NULL, &answer, &error)
        : mongoc_client_read_command_with_opts((mongoc_client_t *)client, database, &command, NULL, NULL, &answer, &error);
    if (!ok) tieout_mongo_note(why, &error);
    /* bson_destroy_with_steal hands over the buffer of a heap document, and copies an inline one. */
    *reply = bson_destroy_with_steal(&answer, true, reply_count);
    return ok;
}

/* Decimal128 as text, and back. The text is at most BSON_DECIMAL128_STRING bytes with its end. */
static inline void tieout_decimal_text(uint64_t high, uint64_t low, char *text) {
    bson_decimal128_t decimal = {0};
    decimal.high = high;
    decimal.low = low;
    bson_decimal128_to_string(&decimal, text);
}

static inline bool tieout_decimal_read(const char *text, uint64_t *high, uint64_t *low) {
    bson_decimal128_t decimal = {0};
    bool ok = bson_decimal128_from_string(text, &decimal);
    *high = decimal.high;
    *low = decimal.low;
    return ok;
}

/* A binary float as the shortest decimal text that reads back as the same float. The text needs 32 bytes. */
static inline void tieout_float_text(uint64_t bits, char *text) {
    double value;
    memcpy(&value, &bits, sizeof value);
    for (int digits = 1; digits <= 17; digits++) {
        snprintf(text, 32, "%.*g", digits, value);
        if (strtod(text, NULL) == value) return;
    }
}

static inline uint64_t tieout_float_bits(const char *text) {
    double value = strtod(text, NULL);
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}
