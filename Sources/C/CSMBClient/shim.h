#pragma once
/* libsmbclient is GPL-3: only the helper tieout-smb may link it. See Sources/SMBHelper/NOTICE.md. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <libsmbclient.h>

/* Linux has them, its headers show them only under _GNU_SOURCE, which would make other types than Swift's Glibc knows. */
extern int memfd_create(const char *name, unsigned int flags);
extern int close_range(unsigned int first, unsigned int last, int flags);
#ifndef RTLD_NEXT
#define RTLD_NEXT ((void *)-1l)
#endif

/* Every call below answers with its result, or with errno made negative: nothing can come between a call and its errno. */

/* Who logs in; lives as long as the context. */
typedef struct {
    const char *domain;
    const char *user;
    const char *password;
} tieout_smb_login;

static inline void tieout_smb_tell(
    SMBCCTX *context, const char *server, const char *share, char *domain, int domain_size, char *user, int user_size,
    char *password, int password_size) {
    (void)server;
    (void)share;
    const tieout_smb_login *login = (const tieout_smb_login *)smbc_getOptionUserData(context);
    strncpy(domain, login->domain, (size_t)domain_size - 1);
    strncpy(user, login->user, (size_t)user_size - 1);
    strncpy(password, login->password, (size_t)password_size - 1);
    domain[domain_size - 1] = user[user_size - 1] = password[password_size - 1] = 0;
}

static inline void tieout_smb_log_nothing(void *owner, int level, const char *message) {
    (void)owner;
    (void)level;
    (void)message;
}

/* A context that asks for nothing but the login given: no Kerberos, no cached tickets, nobody anonymous. NULL with errno
   when it can't be made. The configuration is a file of our own; the machine's is not used. */
static inline SMBCCTX *tieout_smb_context(
    const char *configuration, const char *own_name, uint16_t port, int timeout_milliseconds, tieout_smb_login *login) {
    SMBCCTX *context = smbc_new_context();
    if (!context) return NULL;
    smbc_setOptionDebugToStderr(context, 1);
    smbc_setDebug(context, 0);
    smbc_setLogCallback(context, NULL, tieout_smb_log_nothing);
    smbc_setOptionUserData(context, login);
    smbc_setFunctionAuthDataWithContext(context, tieout_smb_tell);
    smbc_setOptionNoAutoAnonymousLogin(context, 1);
    smbc_setOptionUseKerberos(context, 0);
    smbc_setOptionFallbackAfterKerberos(context, 0);
    smbc_setOptionUseCCache(context, 0);
    if (!smbc_init_context(context)) {
        int why = errno;
        smbc_free_context(context, 1);
        errno = why;
        return NULL;
    }
    if (smbc_setConfiguration(context, configuration) != 0) {
        int why = errno;
        smbc_free_context(context, 1);
        errno = why ? why : EINVAL;
        return NULL;
    }
    smbc_setOptionProtocols(context, "SMB2_02", "SMB3_11");
    if (*own_name) smbc_setNetbiosName(context, own_name);
    if (*login->domain) smbc_setWorkgroup(context, login->domain);
    smbc_setTimeout(context, timeout_milliseconds);
    smbc_setPort(context, port);
    return context;
}

static inline int tieout_smb_free(SMBCCTX *context) { return smbc_free_context(context, 1); }

/* 1 for a folder, 0 for anything else. */
static inline int64_t tieout_smb_is_folder(SMBCCTX *context, const char *url) {
    struct stat facts;
    if (smbc_getFunctionStat(context)(context, url, &facts) < 0) return -errno;
    return S_ISDIR(facts.st_mode) ? 1 : 0;
}

static inline SMBCFILE *tieout_smb_open(SMBCCTX *context, const char *url, int flags, int *why) {
    SMBCFILE *file = smbc_getFunctionOpen(context)(context, url, flags, 0640);
    *why = file ? 0 : errno;
    return file;
}

static inline int64_t tieout_smb_size(SMBCCTX *context, SMBCFILE *file) {
    struct stat facts;
    if (smbc_getFunctionFstat(context)(context, file, &facts) < 0) return -errno;
    return S_ISDIR(facts.st_mode) ? -EISDIR : (int64_t)facts.st_size;
}

static inline int64_t tieout_smb_read(SMBCCTX *context, SMBCFILE *file, void *into, size_t count) {
    ssize_t done = smbc_getFunctionRead(context)(context, file, into, count);
    return done < 0 ? -errno : done;
}

static inline int64_t tieout_smb_write(SMBCCTX *context, SMBCFILE *file, const void *from, size_t count) {
    ssize_t done = smbc_getFunctionWrite(context)(context, file, from, count);
    return done < 0 ? -errno : done;
}

static inline int64_t tieout_smb_close(SMBCCTX *context, SMBCFILE *file) {
    return smbc_getFunctionClose(context)(context, file) < 0 ? -errno : 0;
}

static inline int64_t tieout_smb_unlink(SMBCCTX *context, const char *url) {
    return smbc_getFunctionUnlink(context)(context, url) < 0 ? -errno : 0;
}

static inline int64_t tieout_smb_rename(SMBCCTX *context, const char *from, const char *to) {
    return smbc_getFunctionRename(context)(context, from, context, to) < 0 ? -errno : 0;
}

/* How many files a folder has whose names do not begin with a period. */
static inline int64_t tieout_smb_count(SMBCCTX *context, const char *url) {
    SMBCFILE *folder = smbc_getFunctionOpendir(context)(context, url);
    if (!folder) return -errno;
    int64_t count = 0;
    struct smbc_dirent *entry;
    while ((entry = smbc_getFunctionReaddir(context)(context, folder)))
        if (entry->smbc_type == SMBC_FILE && entry->name[0] != '.') count++;
    smbc_getFunctionClosedir(context)(context, folder);
    return count;
}

/* Descriptors that whoever started this process had open, and that are nothing to it. */
static inline void tieout_smb_close_inherited(void) { close_range(3, ~0u, 0); }

/* A file without a name, which only this process reaches, as /proc/self/fd/<number>. */
static inline int tieout_smb_unnamed_file(void) { return memfd_create("tieout-smb.conf", 0); }

/* NTSTATUS of Samba is a 32-bit number. See KeepingNames.swift. */
typedef uint32_t (*tieout_smb_unlink_function)(void *connection, const char *name, uint32_t attributes);

static inline uint32_t tieout_smb_samba_unlink(void *connection, const char *name, uint32_t attributes) {
    tieout_smb_unlink_function next = (tieout_smb_unlink_function)dlsym(RTLD_NEXT, "cli_unlink");
    /* STATUS_NOT_SUPPORTED: without Samba's own function nothing is deleted, and the caller is told so. */
    return next ? next(connection, name, attributes) : 0xC00000BBu;
}
