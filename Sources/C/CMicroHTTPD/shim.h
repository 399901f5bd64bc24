#pragma once
#include <stdint.h>
#include <stddef.h>
#include <microhttpd.h>
