#pragma once
#include <stddef.h>
#include <zlib.h>

/* The macro that passes the header's version is not imported. Negative window bits: no zlib header, as in a ZIP archive. */
static inline int tieout_deflate_init(z_stream *stream) {
    return deflateInit2(stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}
