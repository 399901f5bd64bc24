#pragma once
#include <stdint.h>
#include <stddef.h>
#include <sys/socket.h>
#include <microhttpd.h>

/* MHD_start_daemon is variadic and its flags are a closed enum that Swift must not OR: everything Tieout chooses
   about the daemon is in this one structure and this one call. */
struct tieout_mhd_settings {
    MHD_socket listening;
    unsigned int threads, connections_max, idle_seconds_max;
    size_t connection_bytes_max;
    const char *certificate_pem, *key_pem; /* Both or neither. */
    MHD_AccessHandlerCallback access;
    MHD_RequestCompletedCallback completed;
    MHD_NotifyConnectionCallback connection_changed;
    void *(*target_seen)(void *context, const char *target, struct MHD_Connection *connection);
    size_t (*unescape)(void *context, struct MHD_Connection *connection, char *text);
    void *context;
};

static inline struct MHD_Daemon *tieout_mhd_start(const struct tieout_mhd_settings *chosen) {
    struct MHD_OptionItem tls[] = {
        { MHD_OPTION_HTTPS_MEM_CERT, 0, (void *) chosen->certificate_pem },
        { MHD_OPTION_HTTPS_MEM_KEY, 0, (void *) chosen->key_pem },
        { MHD_OPTION_END, 0, NULL },
    };
    struct MHD_OptionItem none[] = { { MHD_OPTION_END, 0, NULL } };
    unsigned int flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME; /* And no log to stderr. */
    if (chosen->certificate_pem) flags |= MHD_USE_TLS;
    return MHD_start_daemon(
        flags, 0, NULL, NULL, chosen->access, chosen->context,
        MHD_OPTION_LISTEN_SOCKET, chosen->listening,
        MHD_OPTION_THREAD_POOL_SIZE, chosen->threads,
        MHD_OPTION_CONNECTION_LIMIT, chosen->connections_max,
        MHD_OPTION_CONNECTION_TIMEOUT, chosen->idle_seconds_max,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, chosen->connection_bytes_max,
        MHD_OPTION_STRICT_FOR_CLIENT, (int) 1,
        MHD_OPTION_NOTIFY_COMPLETED, chosen->completed, chosen->context,
        MHD_OPTION_NOTIFY_CONNECTION, chosen->connection_changed, chosen->context,
        MHD_OPTION_URI_LOG_CALLBACK, chosen->target_seen, chosen->context,
        MHD_OPTION_UNESCAPE_CALLBACK, chosen->unescape, chosen->context,
        MHD_OPTION_ARRAY, chosen->certificate_pem ? tls : none,
        MHD_OPTION_END);
}

/* MHD_get_connection_info is variadic and returns a union: one wrapper per question. */
static inline MHD_socket tieout_mhd_descriptor(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

static inline const struct sockaddr *tieout_mhd_peer(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info ? info->client_addr : NULL;
}

static inline void *tieout_mhd_socket_context(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}

/* Cast macros are not imported. */
static const uint64_t tieout_mhd_size_unknown = MHD_SIZE_UNKNOWN;
static const ssize_t tieout_mhd_end_of_stream = MHD_CONTENT_READER_END_OF_STREAM;
static const ssize_t tieout_mhd_end_with_error = MHD_CONTENT_READER_END_WITH_ERROR;
